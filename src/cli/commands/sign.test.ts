import { beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../../tests/support/cli-policy.ts';
import { type FakeIo, fakeIo } from '../../../tests/support/fake-io.ts';
import { peek } from '../../policy/jws.ts';
import { run } from '../run.ts';

let keys: Readonly<Record<string, string>>;
beforeAll(async () => {
  const io = fakeIo();
  await run(io, ['keygen', '--out', 'key.json', '--kid', 'acme-2026']);
  keys = { 'key.json': io.disk.get('key.json') ?? '', 'key.pub': io.stdout() };
});

const world = (source = policy) => fakeIo({ files: { ...keys, 'policy.yaml': source } });
const sign = (io: FakeIo, ...args: string[]) => run(io, ['sign', 'policy.yaml', '--key', 'key.json', ...args]);
const verify = (io: FakeIo, file: string, ...args: string[]) => run(io, ['verify', file, '--key', 'key.pub', ...args]);

describe('sign', () => {
  test('what it signs, verify takes', async () => {
    const io = world();
    expect(await sign(io, '--out', 'policy.jws')).toBe(0);
    expect(await verify(io, 'policy.jws')).toBe(0);
    expect(io.stdout()).toBe('policy.jws: good, acme-social version 42, 3 rules, does not expire\n');
  });

  test('signs fields that only newer clients know as they are', async () => {
    const io = world(`${policy}horoscope: {sign: virgo}\n`);
    expect(await sign(io)).toBe(0);
    expect(JSON.parse(peek(io.stdout().trim()) ?? '').horoscope).toEqual({ sign: 'virgo' });
  });

  test.each([
    ['a lint error', policy.replace('askReview: comms', 'askReview: legal'), 'policy.yaml:18:'],
    [
      'an example that fails',
      policy.replace('Saw a peregrine falcon today', 'Saw Bluebird today'),
      '[failing-example]',
    ],
    ['a rule without a why', policy.replace(/ {4}why: Code.*\n/, ''), '[missing-why]'],
  ])('refuses %s and writes nothing', async (_, source, part) => {
    const io = world(source);
    expect(await sign(io, '--out', 'policy.jws')).toBe(1);
    expect(io.stderr()).toContain(part);
    expect(io.stderr()).toContain('was not signed');
    expect(io.disk.has('policy.jws')).toBe(false);
  });

  test('refuses to sign with a key that the policy itself revokes', async () => {
    const io = world(`${policy}revoked: {kids: [acme-2026]}\n`);
    expect(await sign(io)).toBe(2);
    expect(io.stderr()).toContain('revokes the key "acme-2026"');
    expect(io.stdout()).toBe('');
  });

  test('refuses a public key', async () => {
    const io = fakeIo({ files: { ...keys, 'policy.yaml': policy } });
    expect(await run(io, ['sign', 'policy.yaml', '--key', 'key.pub'])).toBe(2);
  });
});

describe('verify', () => {
  test('a file that was changed is refused with the reason, exit code 1', async () => {
    const io = world();
    await sign(io, '--out', 'policy.jws');
    io.disk.set('policy.jws', (io.disk.get('policy.jws') ?? '').slice(0, -8));
    expect(await verify(io, 'policy.jws')).toBe(1);
    expect(io.stdout()).toMatch(/^policy\.jws: refused \(bad-signature\)\. The signature does not fit/);
  });

  test('says whether it would follow the one that is published', async () => {
    const io = world();
    await sign(io, '--out', 'old.jws');
    expect(await verify(io, 'old.jws', '--held', 'old.jws')).toBe(0);
    io.disk.set('policy.yaml', policy.replace('Acme Robotics', 'Acme'));
    await sign(io, '--out', 'same.jws');
    expect(await verify(io, 'same.jws', '--held', 'old.jws')).toBe(1);
    expect(io.stdout()).toContain('raise `version` to 43');
    io.disk.set('policy.yaml', policy.replace('version: 42', 'version: 43'));
    await sign(io, '--out', 'new.jws');
    expect(await verify(io, 'new.jws', '--held', 'old.jws')).toBe(0);
  });

  test('takes the key itself in place of a file', async () => {
    const io = world();
    await sign(io, '--out', 'policy.jws');
    expect(await run(io, ['verify', 'policy.jws', '--key', keys['key.pub']?.trim() ?? ''])).toBe(0);
  });

  test('says so where it is given the private half, or sign the public one', async () => {
    const io = world();
    await sign(io, '--out', 'policy.jws');
    expect(await run(io, ['verify', 'policy.jws', '--key', 'key.json'])).toBe(2);
    expect(io.stderr()).toContain('"key.json": This is the private key');
    expect(await run(io, ['sign', 'policy.yaml', '--key', 'key.pub'])).toBe(2);
    expect(io.stderr()).toContain('"key.pub" is no key to sign with. This is the public half');
  });

  test('names an expired policy as such', async () => {
    const io = world(`${policy}expires: 2026-11-01T00:00:00Z\n`);
    await sign(io, '--out', 'policy.jws');
    expect(await verify(io, 'policy.jws')).toBe(0);
    expect(io.stdout()).toContain('expired 2026-11-01T00:00:00Z');
  });
});
