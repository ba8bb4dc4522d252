import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/engine/signals/data/languages.ts';
import { expressionOf } from '../reference/phrase-expression.ts';
import { runs, seed } from '../support/seed.ts';
import { fewTimes, isOpen, plainly } from './essence.ts';

// The checker's own code alone: no other process, no Java.
vi.hoisted(() => {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
});

/** Every phrase below a value. */
function phrasesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : [];
}

const phrases = [...new Set(languages.flatMap(({ code: _, ...groups }) => phrasesIn(groups)))];
const sourceOf = (phrase: string): string => expressionOf([phrase]).source;

/** As many of them as tests of random things run, from a place that the seed gives. */
const sample = Array.from(
  { length: Math.min(phrases.length, runs(60)) },
  (_, i) => phrases[((seed >>> 0) + i * 97) % phrases.length]!,
);

test('no phrase repeats anything without a count, nor a group but the words of a gap', () => {
  expect(phrases.length).toBeGreaterThan(2000);
  expect(phrases.filter(phrase => isOpen(sourceOf(phrase)))).toEqual([]);
  const gaps = (phrase: string): number => phrase.split('...').length - 1;
  expect(phrases.filter(phrase => (sourceOf(phrase).match(/\)\{/g)?.length ?? 0) !== gaps(phrase))).toEqual([]);
});

describe('a phrase takes linear time', () => {
  test.each([...new Set(sample)])('%s', phrase => {
    const { status } = checkSync(plainly(fewTimes(sourceOf(phrase))), '', { checker: 'automaton', timeout: 8000 });
    expect(status).toBe('safe');
  });
});
