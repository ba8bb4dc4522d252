import { expect, test } from 'vitest';
import { alarmsOn, type Judged, missedOn } from './judge.ts';
import { readCorpus } from './labelled.ts';
import { summary } from './table.ts';

const post = (expected: string[], forbid: string[], said: string[]): Judged => ({
  ...{ text: 'Good morning.', expect: expected, forbid },
  said: new Set(said),
});

test('what is expected is never an alarm, whatever else is forbidden', () => {
  const judged = post(['legal'], ['*'], ['legal', 'brand']);
  expect(alarmsOn(judged)).toEqual(['brand']);
  expect(missedOn(judged)).toEqual([]);
});

test('what is neither expected nor forbidden may speak', () => {
  expect(alarmsOn(post([], ['legal'], ['brand']))).toEqual([]);
});

test('recall counts categories, alarms count posts', () => {
  const posts = [post(['legal', 'brand'], [], ['legal']), post([], ['*'], ['legal', 'brand']), post([], ['*'], [])];
  expect(summary(posts)).toBe(
    '3 posts: recall 50.0 % (1 of 2), alarms on 50.0 % (1 of 2 posts that forbid something).',
  );
});

test('every line of the corpus is a labelled post, and no text stands twice in it with two labels', () => {
  const labels = new Map<string, string>();
  for (const { text, expect: expected } of readCorpus()) {
    const label = [...expected].sort().join();
    expect(labels.get(text) ?? label, text).toBe(label);
    labels.set(text, label);
  }
  expect(labels.size).toBeGreaterThan(1000);
});
