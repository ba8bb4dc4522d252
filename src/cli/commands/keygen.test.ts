import { expect, test } from 'vitest';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { readPrivateKey, readPublicKey } from '../../policy/key.ts';
import { run } from '../run.ts';

test('writes the private key as a secret and prints the public one', async () => {
  const io = fakeIo();
  expect(await run(io, ['keygen', '--out', 'acme.jwk', '--kid', 'acme-2026'])).toBe(0);
  expect([...io.secrets]).toEqual(['acme.jwk']);
  const secret = readPrivateKey(io.disk.get('acme.jwk') ?? '');
  const key = readPublicKey(io.stdout(), 'policy');
  expect(secret.ok && key.ok && key.key.x === secret.key.x && key.key.kid === 'acme-2026').toBe(true);
  expect(io.stdout()).not.toContain(secret.ok ? secret.key.d : '');
});

test('never replaces a key', async () => {
  const io = fakeIo({ files: { 'acme.jwk': 'the only copy' } });
  expect(await run(io, ['keygen', '--out', 'acme.jwk'])).toBe(2);
  expect(io.disk.get('acme.jwk')).toBe('the only copy');
});

test('refuses a name that would not survive a setting', async () => {
  const io = fakeIo();
  expect(await run(io, ['keygen', '--out', 'k', '--kid', 'two words'])).toBe(2);
  expect(io.stderr()).toContain('--kid');
  expect(io.disk.size).toBe(0);
});
