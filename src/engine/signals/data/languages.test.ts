import { describe, expect, test } from 'vitest';
import { foldTerm } from '../../text/fold.ts';
import { lexicon } from '../support/lexicon.ts';
import { languages } from './languages.ts';

/** Every phrase of a language, with the way to it. */
function phrasesIn(value: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, [...path, key]));
}

test('languages stand in the order of their codes, once each', () => {
  const codes = languages.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

describe.each(languages)('$code', ({ code, ...groups }) => {
  const phrases = phrasesIn(groups);

  test('has phrases, each once in its list', () => {
    expect(phrases.length).toBeGreaterThan(100);
    const twice = phrases.filter(([path, phrase], i) =>
      phrases.some(([other, same], j) => j < i && same === phrase && listOf(other) === listOf(path)),
    );
    expect(twice).toEqual([]);
  });

  test('writes them in folded letters, as texts are read', () => {
    expect(phrases.filter(([, phrase]) => foldTerm(phrase) !== phrase)).toEqual([]);
  });

  test('ends none with a space, after which no word could follow', () => {
    expect(phrases.filter(([, phrase]) => phrase.trim() !== phrase)).toEqual([]);
  });

  test('puts alternatives in brackets, outside of which a bar means nothing', () => {
    const outside = (phrase: string): string => {
      const inner = phrase.replace(/\([^()]*\)/g, '');
      return inner === phrase ? phrase : outside(inner);
    };
    expect(phrases.filter(([, phrase]) => outside(phrase).includes('|'))).toEqual([]);
  });

  test('closes every bracket, and none is left over', () => {
    const open = (phrase: string): number =>
      [...phrase].reduce((depth, sign) => (depth < 0 ? depth : depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0)), 0);
    expect(phrases.filter(([, phrase]) => open(phrase) !== 0)).toEqual([]);
  });

  test('compiles each, and none fits nothing at all', () => {
    expect(phrases.filter(([, phrase]) => lexicon([phrase]).test(' , ')).map(([path]) => path)).toEqual([]);
  });
});

const listOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
