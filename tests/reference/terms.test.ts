import { describe, expect, test } from 'vitest';
import { buildDictionary } from '../../src/engine/text/dictionary.ts';
import { foldTerm } from '../../src/engine/text/fold.ts';
import { prepare } from '../../src/engine/text/prepare.ts';
import { random, runs } from '../support/seed.ts';
import { findTerms } from './terms.ts';

/** Few letters, so that terms meet by chance; and everything that parts, joins, hides or changes them. */
const letters = [
  'a',
  'b',
  'B',
  'A',
  's',
  'es',
  '1',
  'é',
  'а',
  'Ｂ',
  'æ',
  'ß',
  'İ',
  '日',
  'カ',
  'ﾞ',
  'ก',
  'า',
  'ב',
  '𐐀',
  'l',
  'I',
  'm',
  'rn',
  'y',
];
const between = [
  ' ',
  ' ',
  '-',
  '_',
  '.',
  "'",
  '’',
  '#',
  '\n',
  '-\n',
  ',',
  '. ',
  '/',
  '\u200b',
  '\u0301',
  '😄',
  '\ud83d',
  '—',
];
const { below, pick } = random();
const many = <Item>(most: number, make: () => Item): Item[] => Array.from({ length: 1 + below(most) }, make);

const word = (): string => many(4, () => pick(letters)).join('');
const makeTerm = (): string => many(3, word).join(pick(['', ' ', ' ', '-', "'"]));
const makePolicy = (): string[][] => many(3, () => many(4, makeTerm));

/** A term as somebody might write it: parted, joined, in other cases, letter by letter. */
function respelled(term: string): string {
  const by = pick(['', ' ', '-', '\n', '.', ' - ']);
  const changes: readonly (() => string)[] = [
    () => term,
    () => term.toUpperCase(),
    () => [...term].join(by),
    () => term.replace(/[ '-]/g, by),
    () => `#${term.replace(/[ '-]/g, '').toLowerCase()}${word()}`,
    () => `${term}${pick(['s', 'es', "'s", 'b'])}`,
    () => term.replace(/y$/, 'ies'),
    () => term.replaceAll('l', 'I').replaceAll('m', 'rn'),
  ];
  return pick(changes)();
}

const makePost = (policy: readonly (readonly string[])[]): string =>
  many(6, () => pick([word, () => pick(between), () => pick(between), () => respelled(pick(pick(policy)))])()).join('');

describe('the dictionary and the plain meaning of a term', () => {
  const postsEach = 20;
  test('agree on random posts and policies, whatever was looked at before', () => {
    let hits = 0;
    for (let i = 0; i < runs(10_000) / postsEach; i++) {
      const policy = makePolicy();
      const dictionary = buildDictionary(policy);
      for (let j = 0; j < postsEach; j++) {
        const raw = makePost(policy);
        const found = dictionary.scan(prepare(raw));
        const said = JSON.stringify({ raw, policy });
        expect(new Map([...found].sort(([a], [b]) => a - b)), said).toEqual(findTerms(raw, policy));
        hits += found.size;
      }
    }
    expect(hits).toBeGreaterThan(runs(10_000) / 10);
  });

  test('every hit marks text that folds to the term’s own letters; what is apart changes nothing', () => {
    const lettersOf = (text: string): string => foldTerm(text).replace(/[^\p{L}\p{M}\p{N}\ud800-\udfff]/gu, '');
    const drawn = (letters: string): string => letters.replaceAll('rn', 'm').replace(/[li]/g, 'l');
    const singulars = (letters: string): string[] => [
      ...[0, 1, 2].map(cut => letters.slice(0, letters.length - cut)),
      letters.replace(/ies$/, 'y'),
    ];
    for (let i = 0; i < runs(1000); i++) {
      const policy = makePolicy();
      const dictionary = buildDictionary(policy);
      const [one, two] = [makePost(policy), makePost(policy)];
      const spansIn = (raw: string, set: number) => dictionary.scan(prepare(raw)).get(set) ?? [];
      policy.forEach((terms, set) => {
        const shift = one.length + 5;
        const moved = spansIn(two, set).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
        expect(spansIn(`${one} ,,, ${two}`, set)).toEqual([...spansIn(one, set), ...moved]);
        for (const { start, end } of spansIn(one, set)) {
          const marked = singulars(lettersOf(one.slice(start, end))).map(drawn);
          expect(terms.some(term => marked.includes(drawn(lettersOf(term))))).toBe(true);
        }
      });
    }
  });
});
