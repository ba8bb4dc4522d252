import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A project that has the package installed, as anybody's would. */
let project: string;
const bin = resolve('node_modules/.bin');
const node = (code: string): string =>
  execFileSync('node', ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });

const [example, printed] = [...readFileSync('docs/library.md', 'utf8').matchAll(/```(?:js)?\n([\s\S]*?)```/g)].map(
  ([, code]) => code!,
);

beforeAll(() => {
  execFileSync(join(bin, 'vite'), ['build', '--config', 'library.config.ts']);
  execFileSync(join(bin, 'tsc'), ['-p', 'src/library/tsconfig.json']);
  project = mkdtempSync(join(tmpdir(), 'beforehand-library-'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  symlinkSync(resolve('.'), join(modules, 'beforehand'));
}, 60_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the example of the documentation runs and prints what it says', () => {
  const [found, loaded, ...problems] = node(example!).trim().split('\n');
  expect(`${found}\n${loaded}\n`).toBe(printed);
  expect(problems).toContainEqual(expect.stringMatching(/^rules\.0\.\w+ /));
});

test('nothing is public but what is documented', () => {
  const names = node(`import * as library from 'beforehand'; console.log(Object.keys(library).join(' '))`).trim();
  expect(names).toBe('PolicyError check checkThrough compile createHasher deserialize serialize settle');
});

test.each(['beforehand/dist/library.mjs', 'beforehand/src/engine/index.ts', 'beforehand/package.json'])(
  '%s cannot be imported',
  path => {
    const code = `await import('${path}').catch(({ code }) => console.log(code))`;
    expect(node(code).trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  },
);

test('it is typed: a draft that is none does not compile', () => {
  const use = `
    import { check, compile, type Finding, settle } from 'beforehand';
    const compiled = compile({});
    export const findings: Finding[] = check(compiled, settle({ parts: ['text'] }, 0));
    export const wrong = check(compiled, settle({ parts: [7] }, 0));
  `;
  writeFileSync(join(project, 'use.ts'), use);
  const strict = '--strict --noEmit --skipLibCheck --module nodenext --target es2023 use.ts'.split(' ');
  const told = spawnSync(join(bin, 'tsc'), strict, { cwd: project, encoding: 'utf8' }).stdout.trim();
  expect(told).toMatch(/^use\.ts\(5,.* Type 'number' is not assignable to type 'string'\.$/);
}, 60_000);

test('it runs where there is no Node: one file without imports', () => {
  const code = readFileSync('dist/library.mjs', 'utf8');
  expect(code).not.toMatch(/^import\b|\bfrom ['"]|\bimport\(|\bprocess\.|\brequire\(/m);
});
