import { describe, expect, test } from 'vitest';
import { generateKey } from './generate.ts';
import { formatPublicKey, readPrivateKey, readPublicKey, readPublicKeys, toJwk } from './key.ts';

const pair = await generateKey('comms-2026');
const line = formatPublicKey(pair);
const publicJwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: pair.kid, x: pair.x, alg: 'Ed25519', use: 'sig' });

describe('readPublicKey', () => {
  test('reads both forms to the same key, bound to the use it is given for', () => {
    const key = { kid: 'comms-2026', use: 'policy', x: pair.x };
    expect(readPublicKey(line, 'policy')).toEqual({ ok: true, key });
    expect(readPublicKey(` ${publicJwk}\n`, 'policy')).toEqual({ ok: true, key });
  });

  test('takes a name with colons: the last one divides', () => {
    expect(readPublicKey(`urn:acme:1:${pair.x}`, 'policy')).toMatchObject({ ok: true, key: { kid: 'urn:acme:1' } });
  });

  test.each([
    ['the private half', JSON.stringify(toJwk(pair)), 'private key'],
    ['another curve', publicJwk.replace('Ed25519', 'X25519'), 'not an Ed25519 key'],
    ['no name', publicJwk.replace('"kid":"comms-2026",', ''), 'no `kid`'],
    ['a short x', publicJwk.replace(pair.x, pair.x.slice(1)), '32 bytes'],
    ['a torn JWK', publicJwk.slice(0, 40), 'not complete'],
    ['a list', `{"keys":[${publicJwk}]}`, 'not an Ed25519 key'],
    ['no name before the colon', `:${pair.x}`, 'neither'],
    ['nothing', '', 'neither'],
  ])('refuses %s with a sentence', (_, text, part) => {
    expect(readPublicKey(text, 'policy')).toMatchObject({ ok: false, sentence: expect.stringContaining(part) });
  });
});

test('readPublicKeys: one bad key is named by its place and leaves the others in force', () => {
  const { keys, problems } = readPublicKeys([line, 'nonsense', `other:${pair.x}`, line], 'policy');
  expect(keys.map(key => key.kid)).toEqual(['comms-2026', 'other']);
  expect(problems.map(problem => problem.index)).toEqual([1, 3]);
});

test('readPrivateKey: reads what generateKey made, refuses a public key', () => {
  expect(readPrivateKey(JSON.stringify(toJwk(pair)))).toEqual({ ok: true, key: pair });
  for (const text of [publicJwk, line]) {
    expect(readPrivateKey(text)).toMatchObject({ ok: false, sentence: expect.stringContaining('the public half') });
  }
  expect(readPrivateKey('schema: 1')).toMatchObject({ ok: false, sentence: expect.stringContaining('Give the file') });
});

test('generateKey: without a name, two keys get two names', async () => {
  const [a, b] = [await generateKey(), await generateKey()];
  expect(a.kid).toMatch(/^[\w-]{8}$/);
  expect(a.kid).not.toBe(b.kid);
});
