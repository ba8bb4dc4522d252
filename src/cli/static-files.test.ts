import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateKey } from '../policy/generate.ts';
import { toJwk } from '../policy/key.ts';
import { findFile, holds } from './static-files.ts';

let base: string;
let root: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'beforehand-'));
  root = join(base, 'public');
  await mkdir(join(root, 'sub'), { recursive: true });
  await mkdir(join(base, 'public-not'));
  await writeFile(join(base, 'outside.txt'), 'outside');
  await writeFile(join(base, 'public-not', 'near.txt'), 'outside');
  await writeFile(join(root, 'policy.jws'), 'one');
  await writeFile(join(root, 'sub', 'a b.json'), '{}');
  await writeFile(join(root, '.hidden'), 'hidden');
  await writeFile(join(root, 'acme.jwk'), JSON.stringify(toJwk(await generateKey())));
  await symlink(join(base, 'outside.txt'), join(root, 'link.txt'));
});
afterAll(() => rm(base, { recursive: true }));

describe('findFile', () => {
  test('finds files below the directory, with a type and a tag that follows the content', async () => {
    const before = await findFile(root, '/policy.jws');
    expect(before).toMatchObject({
      type: 'application/jose; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    expect((await findFile(root, '/policy.jws'))?.etag).toBe(before?.etag);
    await writeFile(join(root, 'policy.jws'), 'two');
    expect((await findFile(root, '/policy.jws'))?.etag).not.toBe(before?.etag);
    expect((await findFile(root, '/sub/a%20b.json'))?.type).toContain('json');
  });

  test.each([
    '/',
    '/sub',
    '/nothing.jws',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/sub/../../outside.txt',
    '/../public-not/near.txt',
    '/link.txt',
    '/.hidden',
    '/sub/.%2e/policy.jws',
    '/acme.jwk',
    '/policy.jws%00.txt',
    '/%',
  ])('does not give out %s', async path => {
    expect(await findFile(root, path)).toBeUndefined();
  });
});

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('holds: If-None-Match %s', (header, expected) => {
  expect(holds(header, '"a"')).toBe(expected);
});
