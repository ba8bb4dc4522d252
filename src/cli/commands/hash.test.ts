import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { compileHashed } from '../../engine/lists/hashed.ts';
import { run } from '../run.ts';

const policy = (list: object, examples: object = {}) =>
  JSON.stringify({
    ...{ schema: 1, id: 'acme', version: 1, organisation: { name: 'Acme' }, lists: { customers: list } },
    rules: [
      {
        ...{ id: 'customers', category: 'customer', level: 'hold', title: 'Customer', why: 'They asked us not to.' },
        when: { list: 'customers' },
        examples,
      },
    ],
  });

const quick = ['--iterations', '1000'];

test('the names of a file become a list that finds them and does not hold them', async () => {
  const io = fakeIo({ files: { 'names.txt': 'Initech\r\n\nUmbrella Health\n' } });
  expect(await run(io, ['hash', 'names.txt', ...quick])).toBe(0);
  expect(io.stdout().toLowerCase()).not.toMatch(/initech|umbrella/);
  const { hashed } = parse(io.stdout());
  expect(compileHashed(hashed)).toMatchObject({ iterations: 1000, limits: { words: 2 } });

  const files = { 'policy.json': policy({ hashed }, { flags: ['We met ‹Initech›'], passes: ['We met Globex'] }) };
  const check = fakeIo({ files });
  expect(await run(check, ['check', '--policy', 'policy.json', 'With #UmbrellaHealth today', 'With others'])).toBe(1);
  expect(check.stdout()).toBe('1:6-20: hold: "UmbrellaHealth" Customer [customers]\n');
  const examples = fakeIo({ files });
  expect(await run(examples, ['test', 'policy.json'])).toBe(0);
});

test('examples about hashed names can fail, and lint leaves them to test', async () => {
  const made = fakeIo({ input: ['Initech\n'] });
  await run(made, ['hash', '--format', 'json', ...quick]);
  const { hashed } = JSON.parse(made.stdout());
  const io = fakeIo({ files: { 'policy.json': policy({ hashed }, { flags: ['Globex'], passes: ['At Initech'] }) } });
  expect(await run(io, ['test', 'policy.json'])).toBe(1);
  expect(io.stdout()).toContain('"At Initech"');
  expect(io.stdout()).toContain('2 failed');
});

test('the terms of a list in a policy can be taken', async () => {
  const files = { 'policy.json': policy({ terms: ['Initech', 'Globex'] }) };
  const io = fakeIo({ files });
  expect(await run(io, ['hash', 'policy.json', '--list', 'customers', ...quick])).toBe(0);
  expect(parse(io.stdout()).hashed.entries).toHaveLength(2);
  const none = fakeIo({ files });
  expect(await run(none, ['hash', 'policy.json', '--list', 'nobody'])).toBe(2);
  expect(none.stderr()).toBe('beforehand hash: "policy.json" has no list "nobody" with terms.\n');
});

test.each([
  ['!!\n', [], '"!!" has no letter or digit: leave it out, or shorten it.'],
  [`${'a '.repeat(13)}\n`, [], 'has more than 12 words: leave it out, or shorten it.'],
  ['\n', [], 'There are no names: give one a line.'],
  ['Initech\n', ['--iterations', '10'], '--iterations is a number from 1000 to 1000000, not "10".'],
])('%j %j cannot be hashed', async (input, options, sentence) => {
  const io = fakeIo({ input: [input] });
  expect(await run(io, ['hash', ...options])).toBe(2);
  expect(io.stderr()).toContain(sentence);
});
