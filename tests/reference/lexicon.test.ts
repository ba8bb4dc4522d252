import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetTexts, lexicon, masks, sliceOf } from '../../src/engine/signals/support/lexicon.ts';
import { runs, seed } from '../support/seed.ts';
import { plainLexicon } from './lexicon.ts';

const words = ['we', "we're", 'at', 'a', 'team', 'teams', 'official', 'über', 'mañana', '12', '3.5', '#one', 'x_y'];
const word = fc.constantFrom(...words, masks.organisation.repeat(4), masks.competitor.repeat(3), '"', '@', '.');
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n ', '', ', ')), { maxLength: 10 })
  .map(pairs => pairs.flat().join(''));
const { phrase } = fc.letrec<{ phrase: string; piece: string }>(tie => ({
  piece: fc.oneof(
    { maxDepth: 1 },
    fc.constantFrom(...words, 'w*', 'off*', '*s', '*', 'teams?', 'a ... 12', '{org}', '{name}', '{n}', '#', '@'),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map(options => `(${options.join('|')}|)`),
    fc.array(tie('phrase'), { minLength: 2, maxLength: 3 }).map(options => `(${options.join('|')})`),
  ),
  phrase: fc
    .array(fc.tuple(tie('piece'), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 3 })
    .map(pairs => pairs.flat().slice(0, -1).join('')),
}));

const phrases = fc.array(
  phrase.map(one => `${one} end`),
  { minLength: 1, maxLength: 12 },
);

function expectSame(list: readonly string[], texts: Iterable<string>, { find, test: holds } = lexicon(list)): void {
  const next = plainLexicon(list);
  for (const one of texts) {
    let from = 0;
    for (const { start, end } of find(one)) {
      const wanted = next(one, from);
      expect(start).toBe(wanted?.start);
      expect(wanted?.ends).toContain(end);
      from = end;
    }
    expect(next(one, from)).toBeUndefined();
    expect(holds(one)).toBe(from > 0);
  }
}

test('a lexicon finds, from left to right, what trying every phrase at every word finds', () => {
  const ending = text.map(one => `${one} end`);
  fc.assert(
    fc.property(phrases, fc.array(ending, { minLength: 1, maxLength: 6 }), (list, texts) => expectSame(list, texts)),
    {
      seed,
      numRuns: runs(200),
    },
  );
});

test('it finds the same in a slice of a text that it knows, wherever that is cut', () => {
  const pieces = fc.array(fc.tuple(text, fc.constantFrom('', ' ', 'a')), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(phrases, pieces, (list, parts) => {
      const known = lexicon(list);
      known.find('');
      forgetTexts();
      const said = parts.map(([one, between]) => `${between}${one} end`);
      const whole = said.join('');
      const starts = said.map((_, i) => said.slice(0, i).join('').length);
      const slices = said.map((one, i) => sliceOf(whole, starts[i]!, starts[i]! + one.length));
      expect(slices).toEqual(said);
      expectSame(list, [whole, ...slices], known);
    }),
    { seed, numRuns: runs(200) },
  );
});
