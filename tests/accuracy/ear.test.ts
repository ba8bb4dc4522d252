import { expect, test } from 'vitest';
import { learned } from '../train/learned.ts';
import { judge, policyFrom } from './judge.ts';
import { isHarmless, readCorpus, setAside } from './labelled.ts';
import { ownPolicy } from './report.ts';

/** Posts that neither the ear nor its thresholds have seen, as phrases alone judge them, and as phrases and ear do. */
const compiled = policyFrom(ownPolicy);
const strangers = readCorpus()
  .filter(({ batch = '' }) => setAside.includes(batch))
  .map(post => ({ phrases: judge(compiled, post, null), both: judge(compiled, post) }));
const categories = learned.map(({ category }) => category);

test('the ear hears of strangers what the phrases miss', () => {
  const expected = strangers.flatMap(({ phrases, both }) =>
    both.expect
      .filter(one => categories.includes(one))
      .map(one => [phrases.said.has(one), both.said.has(one)] as const),
  );
  const share = (which: 0 | 1): number => expected.filter(heard => heard[which]).length / expected.length;
  expect(expected.length).toBeGreaterThan(90);
  expect(share(1)).toBeGreaterThan(share(0) + 0.05);
});

test('and seldom speaks on what is harmless', () => {
  const harmless = strangers.filter(({ both }) => isHarmless(both));
  const added = harmless.filter(({ phrases, both }) => phrases.said.size === 0 && both.said.size > 0);
  expect(harmless.length).toBeGreaterThan(40);
  expect(added.length / harmless.length).toBeLessThan(0.04);
});

test('it takes nothing from what phrases say', () => {
  expect(strangers.filter(({ phrases, both }) => [...phrases.said].some(one => !both.said.has(one)))).toEqual([]);
});
