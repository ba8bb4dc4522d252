import { base64url, CompactSign, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { generateKey } from './generate.ts';
import { sign, verify } from './jws.ts';
import { type PublicKey, toJwk } from './key.ts';

const pair = await generateKey('k1');
const other = await generateKey('k2');
const key: PublicKey<'policy'> = { kid: 'k1', use: 'policy', x: pair.x };
const payload = new TextEncoder().encode('{"schema":1}');
const token = await sign(payload, pair, 'policy');

const signWith = async (header: { alg: string; typ?: string; kid?: string }, secret = pair) =>
  new CompactSign(payload).setProtectedHeader(header).sign(await importJWK(toJwk(secret), header.alg));
const withHeader = (header: unknown) =>
  [base64url.encode(JSON.stringify(header)), ...token.split('.').slice(1)].join('.');
const typ = 'beforehand-policy+jws';

describe('verify', () => {
  test('gives back exactly the bytes that were signed', async () => {
    expect(await verify(token, 'policy', [key])).toEqual({ ok: true, kid: 'k1', payload });
  });

  test('accepts the older name of the algorithm', async () => {
    expect(await verify(await signWith({ alg: 'EdDSA', typ, kid: 'k1' }), 'policy', [key])).toMatchObject({ ok: true });
  });

  test('finds the key that the header names among several', async () => {
    const second: PublicKey<'policy'> = { kid: 'k2', use: 'policy', x: other.x };
    expect(await verify(await sign(payload, other, 'policy'), 'policy', [key, second])).toMatchObject({ kid: 'k2' });
  });

  test('looks at the type before anything else, even where everything else is wrong too', async () => {
    const wrong = withHeader({ typ: 'JWT', alg: 'none', crit: ['x'] });
    expect(await verify(wrong, 'policy', [])).toMatchObject({ code: 'wrong-typ' });
  });

  test('an approval is never taken for a policy, though the key would fit', async () => {
    expect(await verify(await sign(payload, pair, 'approval'), 'policy', [key])).toMatchObject({ code: 'wrong-typ' });
  });

  test('a key bound to the other use is not tried, should one slip into the list', async () => {
    const slipped = [{ ...key, use: 'approval' } as const];
    const widened: readonly PublicKey[] = slipped;
    expect(await verify(token, 'policy', widened)).toMatchObject({ code: 'unknown-key' });
  });

  test.each(['none', 'HS256', 'ES256', 'ed25519', undefined])('refuses the algorithm %s', async alg => {
    expect(await verify(withHeader({ typ, alg, kid: 'k1' }), 'policy', [key])).toMatchObject({ code: 'wrong-alg' });
  });

  test('refuses an HMAC made with the public key as its secret', async () => {
    const secret = base64url.decode(pair.x);
    const forged = await new CompactSign(payload).setProtectedHeader({ alg: 'HS256', typ, kid: 'k1' }).sign(secret);
    expect(await verify(forged, 'policy', [key])).toMatchObject({ code: 'wrong-alg' });
  });

  test('refuses a key of the same name that is not the same key', async () => {
    const forged = await signWith({ alg: 'Ed25519', typ, kid: 'k1' }, other);
    expect(await verify(forged, 'policy', [key])).toMatchObject({ code: 'bad-signature' });
  });

  test('refuses a header without a key name, an extension, a revoked key, and an empty list of keys', async () => {
    expect(await verify(withHeader({ typ, alg: 'Ed25519' }), 'policy', [key])).toMatchObject({ code: 'unknown-key' });
    const critical = withHeader({ typ, alg: 'Ed25519', kid: 'k1', crit: ['b64'], b64: false });
    expect(await verify(critical, 'policy', [key])).toMatchObject({ code: 'critical-header' });
    expect(await verify(token, 'policy', [key], ['k1'])).toMatchObject({ code: 'revoked-key' });
    expect(await verify(token, 'policy', [])).toMatchObject({ code: 'no-keys' });
  });

  test.each(['', '.', '..', 'a.b', 'a.b.c.d', 'not a token', `${token}.`, `e30.${token}`])('refuses %j', async text => {
    expect(await verify(text, 'policy', [key])).toMatchObject({ ok: false, code: 'not-a-token' });
  });

  test('every single changed letter of payload or signature is noticed', async () => {
    const start = token.indexOf('.') + 1;
    for (let at = start; at < token.length - 1; at++) {
      if (token[at] === '.') continue;
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect((await verify(changed, 'policy', [key])).ok, `letter ${at}`).toBe(false);
    }
  });
});
