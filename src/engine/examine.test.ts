import { afterEach, describe, expect, test, vi } from 'vitest';
import { compile } from './compile.ts';
import { detectors } from './detectors/index.ts';
import { settle } from './draft.ts';
import { examine } from './examine.ts';
import { signals } from './signals/index.ts';

const rule = (id: string, when: object, more: object = {}) => ({
  ...{ id, category: 'confidential', level: 'warning', title: 'Title', why: 'Why.', when },
  ...more,
});

/** Ids of the rules that speak, and what failed. */
function speaking(rules: readonly object[], ...parts: string[]) {
  const organisation = { name: 'Acme Robotics', products: ['RoadRunner'] };
  const compiled = compile({ schema: 1, id: 'test', version: 1, organisation, rules });
  const { findings, failures } = examine(compiled, settle({ parts }, 0));
  return { rules: findings.map(({ rule: id, part }) => `${id} ${part}`), failures };
}

describe('the parts of a draft count together', () => {
  test('title and body make a rule speak that asks for both, at the words of the first', () => {
    const both = rule('both', { all: [{ terms: ['ships'] }, { mentions: 'product' }] });
    expect(speaking([both], 'About RoadRunner', 'It ships in May').rules).toEqual(['both 1']);
    expect(speaking([both], 'About robots', 'It ships in May').rules).toEqual([]);
  });

  test('what is in the title is not missing in the body', () => {
    const source = rule('source', { all: [{ terms: ['study'] }, { not: { link: 'any' } }] });
    expect(speaking([source], 'https://acme.example/1', 'A study says so').rules).toEqual([]);
    expect(speaking([source], 'News', 'A study says so').rules).toEqual(['source 1']);
  });

  test('nearness is within one part', () => {
    const near = rule('near', { near: { of: [{ terms: ['a'] }, { terms: ['b'] }], within: '5 words' } });
    expect(speaking([near], 'a', 'b').rules).toEqual([]);
    expect(speaking([near], 'x', 'b and a').rules).toEqual(['near 1']);
  });

  test('each part has its own length; what is missing is said once, at the first part with any text', () => {
    expect(speaking([rule('long', { length: { over: 3 } })], 'four', 'abc', 'fives').rules).toEqual([
      'long 0',
      'long 2',
    ]);
    expect(speaking([rule('bare', { not: { link: 'any' } })], ' ', 'one', 'two').rules).toEqual(['bare 1']);
  });
});

describe('a detector or signal that fails', () => {
  afterEach(() => void vi.restoreAllMocks());
  const fail = (one: { find: (...of: never[]) => unknown } | undefined) =>
    vi.spyOn(one!, 'find').mockImplementation(() => {
      throw new Error('the text was: secret');
    });

  test('is left out and named without a word of the text; the others speak', () => {
    fail(detectors.find(({ id }) => id === 'email-address'));
    const rules = [rule('people', { detector: 'personal-data' }), rule('word', { terms: ['falcon'] })];
    expect(speaking(rules, 'falcon, bo.lindqvist@hovmail.se or +44 20 7946 0958', 'once@hovmail.se')).toEqual({
      rules: ['word 0', 'people 0'],
      failures: ['detector email-address'],
    });
  });

  test('keeps silent whatever hangs on its not being there', () => {
    fail(signals.find(({ id }) => id === 'disclaimer'));
    const rules = [
      rule('unless', { terms: ['falcon'] }, { unless: { signal: 'disclaimer' } }),
      rule('not', { all: [{ terms: ['falcon'] }, { not: { signal: 'disclaimer' } }] }),
      rule('twice', { all: [{ terms: ['falcon'] }, { not: { not: { signal: 'disclaimer' } } }] }),
    ];
    expect(speaking(rules, 'falcon')).toEqual({ rules: [], failures: ['signal disclaimer'] });
  });

  test('of a protected topic, keeps rules about reputation silent', () => {
    fail(signals.find(({ id }) => id === 'protected-pay'));
    const rules = [rule('bad', { terms: ['disgrace'] }, { category: 'disparagement' })];
    expect(speaking(rules, 'What a disgrace')).toEqual({ rules: [], failures: ['signal protected-pay'] });
  });
});

describe('protected speech', () => {
  const organisation = { name: 'Acme Robotics', products: [] };
  const rules = [
    rule('view', { mentions: 'organisation' }, { category: 'personal-view' }),
    rule('name', { terms: ['falcon'] }),
  ];
  const examined = (text: string) =>
    examine(compile({ schema: 1, id: 'test', version: 1, organisation, rules }), settle({ parts: [text] }, 0));

  test('silences rules about reputation, says which and why, and nothing else', () => {
    const { findings, silenced } = examined('Acme Robotics owes us overtime, says falcon');
    expect(findings.map(({ rule: id }) => id)).toEqual(['name']);
    expect(silenced).toEqual([{ rule: 'view', topic: 'pay' }]);
  });

  test('is not named where it kept nothing quiet', () => {
    expect(examined('Overtime again, falcon').silenced).toEqual([]);
    expect(examined('Acme Robotics opens a shop').silenced).toEqual([]);
  });
});
