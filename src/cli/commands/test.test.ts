import { expect, test } from 'vitest';
import { policy } from '../../../tests/support/cli-policy.ts';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { run } from '../run.ts';

const runExamples = async (source: string) => {
  const io = fakeIo({ files: { 'policy.yaml': source } });
  return { code: await run(io, ['test', 'policy.yaml']), out: io.stdout() };
};

test('examples that hold', async () => {
  expect(await runExamples(policy)).toEqual({ code: 0, out: 'policy.yaml: 6 examples of 3 rules, 0 failed\n' });
});

test.each([
  [
    'is silent',
    'ships in May!"',
    'ships in May!", "Nothing here"',
    'code-names: is silent, but should speak\n  "Nothing here"\n  at rules[0].examples.flags[1]\n',
  ],
  [
    'marks other words',
    '‹Project Falcon› ships',
    'Project ‹Falcon› ships',
    'code-names: marks "Project Falcon", not "Falcon"\n',
  ],
  [
    'speaks where it should not',
    'Saw a peregrine falcon today',
    'Saw Bluebird today',
    'code-names: speaks on "Bluebird", but should be silent\n',
  ],
  [
    'another rule speaks instead',
    '‹Damn› it',
    'Bluebird',
    'no-swearing: is silent, but should speak (instead: code-names)\n',
  ],
])('an example that fails says how: %s', async (_, from, to, expected) => {
  const { code, out } = await runExamples(policy.replace(from, to));
  expect(code).toBe(1);
  expect(out).toContain(expected);
  expect(out).toContain(', 1 failed');
});

test('days and hours do not count, and a policy at rest is tested all the same', async () => {
  const quiet = policy.replace('scope: {sites', 'scope: {during: {dates: [{until: 2020-01-01}]}, sites');
  expect((await runExamples(quiet)).code).toBe(0);
  expect((await runExamples(`${policy}enabled: false\n`)).code).toBe(0);
});
