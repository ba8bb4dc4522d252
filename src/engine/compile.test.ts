import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { unknownFields } from './parse.ts';
import { PolicyError } from './problem.ts';

const rule = { id: 'rule', category: 'test', level: 'hold', title: 'Title', why: 'Why.', when: { terms: ['falcon'] } };
const policy = { schema: 1, id: 'test', version: 1, organisation: { name: 'Acme' }, rules: [rule] };

/** `path: message` of every problem with a policy. */
function problems(document: unknown): string[] {
  try {
    compile(document);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
}

const withRule = (change: object) => ({ ...policy, rules: [{ ...rule, ...change }] });

describe('what does not load, and where', () => {
  test.each<[string, unknown, RegExp]>([
    ['a rule without a why', withRule({ why: undefined }), /^rules\.0\.why: Say why/],
    ['an empty why', withRule({ why: ' ' }), /^rules\.0\.why: Say why/],
    ['another schema', { ...policy, schema: 2 }, /^schema: This version reads policies of schema 1/],
    [
      'two conditions in one',
      withRule({ when: { terms: ['a'], pattern: 'b' } }),
      /^rules\.0\.when: A condition has one entry/,
    ],
    ['a term of no letter', withRule({ when: { terms: ['--'] } }), /^rules\.0\.when\.terms\.0: "--" has no letter/],
    [
      'a slow pattern',
      withRule({ when: { not: { pattern: '(a+)+b' } } }),
      /^rules\.0\.when\.not\.pattern: This is a slow pattern/,
    ],
    ['a list that is not there', withRule({ unless: { list: 'x' } }), /^rules\.0\.unless\.list: There is no list "x"/],
    [
      'a contact that is not there',
      withRule({ fixes: [{ askReview: 'x' }] }),
      /^rules\.0\.fixes\.0\.askReview: There is no contact/,
    ],
    [
      'a disclaimer that is not there',
      withRule({ fixes: [{ addDisclaimer: true }] }),
      /^rules\.0\.fixes\.0: The policy has no disclaimer/,
    ],
    [
      'a fix of two minds',
      withRule({ fixes: [{ remove: true, mask: true }] }),
      /^rules\.0\.fixes\.0: A fix does one thing/,
    ],
    [
      'a time zone that is not there',
      withRule({ scope: { during: { timezone: 'Mars/North' } } }),
      /^rules\.0\.scope\.during\.timezone:/,
    ],
    ['an id twice', { ...policy, rules: [rule, rule] }, /^rules\.1\.id: The id "rule" is taken/],
    [
      'block for everyone',
      withRule({ level: 'block' }),
      /^rules\.0\.level: Only a rule for official accounts may block/,
    ],
    [
      'block for more than official accounts',
      withRule({ level: 'block', scope: { accounts: ['official', 'personal'] } }),
      /may block/,
    ],
  ])('%s', (_, document, expected) => {
    expect(problems(document)).toEqual([expect.stringMatching(expected)]);
  });

  test('all problems come at once', () => {
    expect(problems(withRule({ level: 'block', unless: { list: 'x' }, fixes: [{ askReview: 'y' }] }))).toHaveLength(3);
  });
});

test('a block for official accounts loads', () => {
  expect(problems(withRule({ level: 'block', scope: { accounts: ['official'] } }))).toEqual([]);
});

test('fields of a newer version pass and are named', () => {
  const document = { ...policy, weather: 'fine', rules: [{ ...rule, colour: 1, scope: { planet: 'earth' } }] };
  expect(problems(document)).toEqual([]);
  expect(
    unknownFields(document)
      .map(path => path.join('.'))
      .toSorted(),
  ).toEqual(['rules.0.colour', 'rules.0.scope.planet', 'weather']);
});
