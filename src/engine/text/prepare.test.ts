import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { prepare } from './prepare.ts';

const words = (raw: string): string[] => {
  const { folded, words: found } = prepare(raw);
  return Array.from({ length: found.count }, (_, i) => folded.slice(found.starts[i], found.ends[i]));
};
const sentences = (raw: string): string[] => {
  const { folded, sentences: found } = prepare(raw);
  return found.map(({ start, end }) => folded.slice(start, end));
};

describe('words', () => {
  test.each([
    ["Don't stop, RoadRunner mp3!", ["don't", 'stop', 'roadrunner', 'mp3']],
    ['project_falcon über-gut', ['project', 'falcon', 'uber', 'gut']],
    ['日本 ok', ['日', '本', 'ok']],
    ['😄 … —', []],
  ])('%s', (raw, expected) => {
    expect(words(raw)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['It is 3.5 km. Really? Yes!', ['it is 3.5 km.', 'really?', 'yes!']],
    ['Dr. Who met J. Doe. He left', ['dr. who met j. doe.', 'he left']],
    ['one\ntwo\n\nthree', ['one', 'two', 'three']],
    ['本と水。はい', ['本と水。', 'はい']],
    ['  ', []],
  ])('%s', (raw, expected) => {
    expect(sentences(raw)).toEqual(expected);
  });

  test('cover every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '。', '😄', '1') }), raw => {
        const text = prepare(raw);
        for (let i = 0; i < text.words.count; i++) {
          const start = text.words.starts[i]!;
          expect(text.sentences.filter(one => one.start <= start && start < one.end)).toHaveLength(1);
        }
      }),
      { seed, numRuns: runs(500) },
    );
  });
});
