import { base64url, CompactSign, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { document, keyPair, rule, signed } from '../../tests/support/policies.ts';
import { check } from '../engine/check.ts';
import { settle } from '../engine/draft.ts';
import { accept, type Given, limits } from './accept.ts';
import { toBytes } from './bytes.ts';
import { sign } from './jws.ts';

const { secret, key } = await keyPair('comms-2026');
const stranger = await keyPair('stranger');
const current = await signed(document(), secret);

/** A policy in force, as the worker would hold it. */
async function inForce() {
  const first = await accept(current, { keys: [key] });
  if (!first.ok || !first.changed) throw new Error('the policy to begin with is not accepted');
  return first;
}
const before = await inForce();
const given: Given = { keys: [key], held: before.held };

const header = (changes: object) => {
  const fields = { alg: 'Ed25519', typ: 'beforehand-policy+jws', kid: 'comms-2026', ...changes };
  return [base64url.encode(JSON.stringify(fields)), ...current.split('.').slice(1)].join('.');
};
const es256 = async () => {
  const { privateKey } = await generateKeyPair('ES256');
  const fields = { alg: 'ES256', typ: 'beforehand-policy+jws', kid: 'comms-2026' };
  return new CompactSign(toBytes(JSON.stringify(document({ version: 43 }))))
    .setProtectedHeader(fields)
    .sign(privateKey);
};
const next = (changes: object = {}) => signed(document({ version: 43, ...changes }), secret);

const bottomless = (depth: number) => {
  const when = `${'{"not":'.repeat(depth)}{"list":"codenames"}${'}'.repeat(depth)}`;
  return JSON.stringify(document({ version: 43, rules: [rule({ when: '@' })] })).replace('"@"', when);
};

const broken: readonly [what: string, token: () => Promise<string | Uint8Array> | string | Uint8Array, code: string][] =
  [
    ['50 MB', () => new Uint8Array(50 * 1024 * 1024).fill(97), 'too-large'],
    ['bytes that are not UTF-8', () => new Uint8Array([0xff, 0xfe, 0x00]), 'not-text'],
    ['nothing', () => ' \n', 'empty'],
    ['a sign-in page', () => '<!doctype html><title>Sign in</title>', 'web-page'],
    ['an unsigned document', () => JSON.stringify(document({ version: 43 })), 'unsigned'],
    ['YAML', () => 'schema: 1\nid: acme', 'not-a-token'],
    ['a wrong typ', () => header({ typ: 'JWT' }), 'wrong-typ'],
    ['an approval', () => sign(toBytes(JSON.stringify(document({ version: 43 }))), secret, 'approval'), 'wrong-typ'],
    ['a wrong alg', es256, 'wrong-alg'],
    ['no alg at all', () => header({ alg: 'none' }), 'wrong-alg'],
    ['an extension of the header', () => header({ crit: ['exp'] }), 'critical-header'],
    ['an unknown key', () => signed(document({ version: 43 }), stranger.secret), 'unknown-key'],
    ['a bad signature', () => current.replace(/.$/, last => (last === 'A' ? 'Q' : 'A')), 'bad-signature'],
    ['a token cut short', () => current.slice(0, -40), 'bad-signature'],
    ['torn JSON', () => signed(JSON.stringify(document({ version: 43 })).slice(0, -5), secret), 'torn-json'],
    ['an unknown schema', () => next({ schema: 2 }), 'unknown-schema'],
    ['no document', () => signed('null', secret), 'unknown-schema'],
    ['a rule without a why', () => next({ rules: [rule({ why: undefined })] }), 'invalid-document'],
    ['a condition too deep for any stack', () => signed(bottomless(100_000), secret), 'invalid-document'],
    ['an older version', () => signed(document({ version: 41 }), secret), 'older-version'],
    ['other content under the same version', () => signed(document({ language: 'de' }), secret), 'same-version'],
    ['another policy', () => next({ id: 'globex-social' }), 'other-policy'],
    ['a slow pattern', () => next({ rules: [rule({ when: { pattern: '(a+)+b' } })] }), 'slow-pattern'],
    ['a list that is not there', () => next({ lists: {} }), 'not-compilable'],
  ];

describe('a broken policy is refused with its own sentence, and the policy held still checks', () => {
  test.each(broken)('%s', async (_, token, code) => {
    const result = await accept(await token(), given);
    expect(result).toMatchObject({ ok: false, code });
    expect(result).toHaveProperty('sentence', expect.stringMatching(/^[A-Z].{30,600}\.$/s));
    const draft = settle({ parts: ['Project Falcon ships'] }, 0);
    expect(check(before.compiled, draft).map(finding => finding.rule)).toEqual(['code-names']);
  });

  test('no two kinds share a sentence', async () => {
    const sentences = new Map<string, string>();
    for (const [, token, code] of broken) {
      const result = await accept(await token(), given);
      if (!result.ok) sentences.set(code, result.sentence);
    }
    expect(new Set(sentences.values()).size).toBe(sentences.size);
    expect(sentences.size).toBe(new Set(broken.map(([, , code]) => code)).size);
  });

  test('without any key, the admin is told so', async () => {
    expect(await accept(current, { keys: [] })).toMatchObject({ code: 'no-keys' });
  });

  test('a key that the held policy revokes signs nothing more', async () => {
    const held = { ...before.held, revoked: ['comms-2026'] };
    expect(await accept(await next(), { keys: [key], held })).toMatchObject({ code: 'revoked-key' });
  });
});

describe('a good policy', () => {
  test('replaces an older one of the same id, and says what to remember of it', async () => {
    const result = await accept(await next({ revoked: { kids: ['comms-2025'] } }), given);
    expect(result).toMatchObject({ ok: true, changed: true, held: { version: 43, revoked: ['comms-2025'] } });
  });

  test('does not bring back a key that an earlier version revoked', async () => {
    const held = { ...before.held, revoked: ['comms-2025'] };
    expect(await accept(await next(), { keys: [key], held })).toMatchObject({ held: { revoked: ['comms-2025'] } });
  });

  test('that is held already is not changed, also when signed anew or sent as bytes with a line end', async () => {
    const again = { ok: true, changed: false };
    expect(await accept(current, given)).toEqual(again);
    expect(await accept(await signed(document(), secret), given)).toEqual(again);
    expect(await accept(toBytes(`${current}\r\n`), given)).toEqual(again);
  });

  test('is taken past its expiry: an outdated policy is better than none', async () => {
    expect(await accept(await next({ expires: '2020-01-01T00:00:00Z' }), given)).toMatchObject({ ok: true });
  });

  test('of a newer author keeps working: unknown fields and conditions do no harm', async () => {
    const rules = [rule(), rule({ id: 'newer', when: { telepathy: 1 } })];
    expect(await accept(await next({ rules, horoscope: true }), given)).toMatchObject({ ok: true, changed: true });
  });
});

describe('the managed setting', () => {
  const managed = (text: string) => accept(text, { keys: [key], from: 'managed' });

  test('may hold the document itself or a token', async () => {
    expect(await managed(JSON.stringify(document()))).toMatchObject({ ok: true, changed: true });
    expect(await managed(current)).toMatchObject({ ok: true, changed: true });
  });

  test('may hold 64 KiB and no more', async () => {
    const filler = (size: number) => JSON.stringify(document({ handbook: { intro: 'x'.repeat(size) } }));
    const rest = limits.managed - toBytes(filler(1)).length + 1;
    expect(await managed(filler(rest))).toMatchObject({ ok: true });
    expect(await managed(filler(rest + 1))).toMatchObject({ code: 'too-large' });
  });

  test('a torn document, and a token that nobody here signed, are refused', async () => {
    expect(await managed(JSON.stringify(document()).slice(0, -2))).toMatchObject({ code: 'torn-json' });
    expect(await managed(await signed(document(), stranger.secret))).toMatchObject({ code: 'unknown-key' });
  });
});
