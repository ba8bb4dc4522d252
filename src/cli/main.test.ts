import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../tests/support/cli-policy.ts';

/** The built file, alone in a directory far from any package, run as people run it. */
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'beforehand-'));
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), build: { outDir: home } });
  await writeFile(join(home, 'policy.yaml'), policy);
}, 60_000);
afterAll(() => rm(home, { recursive: true }));

const start = (...args: string[]) => spawn(process.execPath, [join(home, 'beforehand.mjs'), ...args], { cwd: home });

async function finish(child: ChildProcess, input = '') {
  child.stdin?.on('error', () => {}).end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
  return { code, out, err };
}

test('it is one executable file', async () => {
  expect((await readdir(home)).sort()).toEqual(['beforehand.mjs', 'policy.yaml']);
  if (process.platform !== 'win32') expect((await stat(join(home, 'beforehand.mjs'))).mode & 0o111).toBe(0o111);
});

describe('check', () => {
  test('JSON Lines in and out, split anywhere, umlauts and all', async () => {
    const child = start('check', '--policy', 'policy.yaml');
    const bytes = Buffer.from('{"id":"ä","text":"Grüße an 🦅 Bluebird"}\n{"id":"b","text":"nichts"}');
    for (const byte of bytes) child.stdin.write(Buffer.of(byte));
    const { code, out, err } = await finish(child);
    expect(err).toBe('');
    expect(out.split('\n').map(line => line.slice(0, 10))).toEqual(['{"id":"ä",', '{"id":"b",', '']);
    expect(JSON.parse(out.split('\n')[0] ?? '').findings).toMatchObject([{ start: 12, end: 20, text: 'Bluebird' }]);
    expect(code).toBe(1);
  });

  test('exit codes: 0 nothing found, 2 could not run', async () => {
    expect(await finish(start('check', '--policy', 'policy.yaml', 'Good morning'))).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const missing = await finish(start('check', '--policy', 'nowhere.yaml', 'x'));
    expect(missing).toEqual({
      code: 2,
      out: '',
      err: 'beforehand check: Cannot read "nowhere.yaml": it is not there; check the path.\n',
    });
  });

  test('a reader that leaves early causes no error message', async () => {
    const child = start('check', '--policy', 'policy.yaml');
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {}).end('{"text":"Bluebird"}\n'.repeat(20_000));
    const [err] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(err).toBe('');
  });
});

test('from a key to a signed policy that any browser may fetch', async () => {
  const keygen = await finish(start('keygen', '--out', 'acme.jwk', '--kid', 'acme'));
  expect(keygen).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^acme:[\w-]{43}\n$/) });
  if (process.platform !== 'win32') expect((await stat(join(home, 'acme.jwk'))).mode & 0o777).toBe(0o600);
  expect((await finish(start('keygen', '--out', 'acme.jwk'))).err).toContain('it is there already');

  const sign = await finish(start('sign', 'policy.yaml', '--key', 'acme.jwk', '--out', 'www/policy.jws'));
  expect(sign).toEqual({ code: 0, out: '', err: '' });
  const verify = await finish(start('verify', 'www/policy.jws', '--key', keygen.out.trim()));
  expect(verify).toMatchObject({ code: 0, out: expect.stringContaining('good, acme-social version 42') });
  expect((await finish(start('check', '--policy', 'www/policy.jws', 'Bluebird'))).code).toBe(1);

  const server = start('serve', '.', '--port', '0');
  let log = '';
  server.stdout.setEncoding('utf8').on('data', piece => {
    log += piece;
  });
  const [greeting] = await once(server.stdout, 'data');
  const url = /http:\S+/.exec(greeting)?.[0] ?? '';
  const first = await fetch(`${url}www/policy.jws?x=1.0.0&p=42`);
  expect(first.status).toBe(200);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-type': 'application/jose; charset=utf-8',
  });
  expect(await first.text()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const again = await fetch(`${url}www/policy.jws`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await fetch(`${url}acme.jwk`)).status).toBe(404);
  expect((await fetch(`${url}policy.jws`, { method: 'POST' })).status).toBe(405);

  server.kill('SIGINT');
  const [code] = await once(server, 'close');
  if (process.platform !== 'win32') expect(code).toBe(0);
  expect(log.split('\n')).toContain('304 GET /www/policy.jws');
});
