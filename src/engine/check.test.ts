import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { type DraftInput, settle } from './draft.ts';
import type { PolicyDocument } from './policy.ts';

type RuleDocument = PolicyDocument['rules'][number];

const rule = (id: string, change: Partial<RuleDocument>): RuleDocument => ({
  id,
  category: 'confidential',
  level: 'warning',
  title: 'Title',
  why: 'Why.',
  when: { terms: ['falcon'] },
  ...change,
});

function compiled(rules: readonly RuleDocument[], change: Partial<PolicyDocument> = {}) {
  const organisation = { name: 'Acme Robotics', aliases: ['Acme'], products: ['RoadRunner'] };
  return compile({
    schema: 1,
    id: 'test',
    version: 1,
    organisation,
    disclaimer: { texts: ['Mine.'] },
    rules,
    ...change,
  });
}

const draft = (parts: readonly string[], change: Partial<DraftInput> = {}) => settle({ ...change, parts }, 0);

describe('what is said', () => {
  test('findings come by part and place, the gravest first', () => {
    const policy = compiled([
      rule('a-mild', { level: 'suggestion' }),
      rule('grave', { level: 'hold' }),
      rule('hawk', { when: { terms: ['hawk'] } }),
    ]);
    const found = check(policy, draft(['hawk and falcon', 'falcon']));
    expect(found.map(({ rule: id, part, start }) => [id, part, start])).toEqual([
      ['hawk', 0, 0],
      ['grave', 0, 9],
      ['a-mild', 0, 9],
      ['grave', 1, 0],
      ['a-mild', 1, 0],
    ]);
  });

  test('what lifts a rule may stand in another part', () => {
    const policy = compiled([rule('rule', { unless: { terms: ['peregrine'] } })]);
    expect(check(policy, draft(['falcon', 'it was a peregrine']))).toEqual([]);
    expect(check(policy, draft(['falcon', 'it was a kite']))).toHaveLength(1);
  });

  test('a rule that can only add words speaks once a part', () => {
    const policy = compiled([rule('rule', { fixes: [{ addDisclaimer: true }] })]);
    const found = check(policy, draft(['falcon, falcon', 'falcon']));
    expect(found.map(({ part, start }) => [part, start])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(found[0]?.fixes).toEqual([{ kind: 'append', start: 14, end: 14, text: '. Mine.' }]);
  });

  test('nobody but an official account is ever blocked', () => {
    const policy = compiled([rule('rule', { level: 'block', scope: { accounts: ['official'] } })]);
    const kinds = ['official', 'professional', 'personal', 'unknown'] as const;
    expect(
      kinds.map(kind => check(policy, draft(['falcon'], { account: { kind } })).map(({ level }) => level)),
    ).toEqual([['block'], [], [], []]);
  });

  test('of one rule no more is said than can be read', () => {
    const policy = compiled([rule('often', {}), rule('seldom', { when: { terms: ['hawk'] } })]);
    const found = check(policy, draft([`${'falcon '.repeat(500)}hawk`]));
    expect(found.filter(one => one.rule === 'often')).toHaveLength(100);
    expect(found.filter(one => one.rule === 'seldom')).toHaveLength(1);
  });

  test('a policy at rest says nothing', () => {
    expect(check(compiled([rule('rule', {})], { enabled: false }), draft(['falcon']))).toEqual([]);
  });

  test('personal data and secrets are marked as sensitive', () => {
    const policy = compiled([rule('mail', { when: { detector: 'email-address' }, fixes: [{ mask: true }] })]);
    expect(check(policy, draft(['write to bo.lindqvist@hovmail.se']))).toMatchObject([
      { sensitive: true, fixes: [{ kind: 'mask', text: 'b•.•••••••••@hovmail.se' }] },
    ]);
  });
});

describe('protected topics', () => {
  const pay = 'Acme has not paid our overtime since May, it is a disgrace.';
  const about = (category: string, change: Partial<PolicyDocument> = {}) =>
    check(compiled([rule('rule', { category, when: { terms: ['disgrace'] } })], change), draft([pay])).length;

  test('rules about reputation are silent on them, others speak', () => {
    expect([about('disparagement'), about('personal-view'), about('speaks-for')]).toEqual([0, 0, 0]);
    expect([about('confidential'), about('harassment')]).toEqual([1, 1]);
  });

  test('unless the policy leaves the topic out', () => {
    expect(about('disparagement', { protected: { topics: ['elections'] } })).toBe(1);
  });
});

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    'falcon',
    'F a l c o n',
    'Acme',
    'RoadRunner',
    'is great',
    'https://acme.example/x',
    '@a',
    '.',
    '\n',
    '😄',
    '\ud83d',
    '\u200b',
    'ﬁ',
    'é',
    '日本',
    '-',
  );
  const anyText = fc
    .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }))
    .map(parts => parts.join(' '));
  const rules = [
    rule('terms', { fixes: [{ remove: true }, { mask: true }] }),
    rule('pattern', { when: { pattern: 'f\\w+n' }, level: 'hold' }),
    rule('near', { when: { near: { of: [{ mentions: 'organisation' }, { terms: ['great'] }], within: '5 words' } } }),
    rule('not', { when: { not: { terms: ['falcon'] } }, level: 'suggestion' }),
    rule('secrets', { when: { detector: ['secrets', 'personal-data'] } }),
    rule('opinion', { when: { signal: 'opinion' }, unless: { signal: 'disclaimer' } }),
  ];
  const policy = compiled(rules);

  test('findings lie within the text, and neither earlier checks nor the order of the rules change them', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.shuffledSubarray(rules, { minLength: rules.length }), (one, two, shuffled) => {
        const parts = [one, two];
        const found = check(policy, draft(parts));
        for (const { part, start, end, fixes } of found) {
          expect(0 <= start && start <= end && end <= parts[part]!.length).toBe(true);
          for (const fix of fixes) if ('start' in fix) expect(fix.start <= start && end <= fix.end).toBe(true);
        }
        check(policy, draft([two]));
        expect(check(policy, draft(parts))).toEqual(found);
        expect(check(compiled(shuffled), draft(parts))).toEqual(found);
      }),
      { seed, numRuns: runs(100) },
    );
  });

  test('a term is marked where it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const raw = `${before} ; Falcon ; ${after}`;
        const start = before.length + 3;
        expect(
          check(policy, draft([raw])).some(one => one.rule === 'terms' && one.start === start && one.end === start + 6),
        ).toBe(true);
      }),
      { seed, numRuns: runs(100) },
    );
  });

  test('a megabyte of anything is only long', () => {
    for (const piece of ['a', '\ud800', '😄', 'falcon ', 'a-', 'a.', '@', '0', '\u0301', '﷽']) {
      const raw = piece.repeat(1e6 / piece.length);
      expect(check(policy, draft([raw])).every(({ end }) => end <= raw.length)).toBe(true);
    }
  }, 60_000);
});
