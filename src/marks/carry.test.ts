import { describe, expect, test } from 'vitest';
import { random, runs, seed } from '../../tests/support/seed.ts';
import { carry } from './carry.ts';

const before = 'The Bluebird is late';
const marks = [{ start: 4, end: 12 }];

describe('marks of an earlier text', () => {
  test.each([
    ['the same', before, [{ start: 4, end: 12 }]],
    ['typing after them', 'The Bluebird is late a', [{ start: 4, end: 12 }]],
    ['typing before them', 'Oh! The Bluebird is late', [{ start: 8, end: 16 }]],
    ['deleting before them', 'e Bluebird is late', [{ start: 2, end: 10 }]],
    ['a letter inside', 'The Blue-bird is late', []],
    ['a letter right after', 'The Bluebirds is late', []],
    ['a letter right before', 'The aBluebird is late', []],
    ['the words gone', 'The  is late', []],
    ['everything gone', '', []],
  ])('%s', (_name, after, kept) => {
    expect(carry(marks, before, after)).toEqual(kept);
  });

  test(`whatever is kept still stands under the same words (seed ${seed})`, () => {
    const chance = random();
    const words = (): string => Array.from({ length: chance.below(8) }, () => chance.pick(['a', 'b', ' '])).join('');
    for (let n = runs(500); n > 0; n -= 1) {
      const [head, middle, tail] = [words(), words(), words()];
      const text = head + middle + tail;
      const start = chance.below(text.length + 1);
      const end = start + chance.below(text.length - start + 1);
      const after = head + words() + tail;
      for (const kept of carry([{ start, end }], text, after)) {
        expect(after.slice(kept.start, kept.end)).toBe(text.slice(start, end));
      }
    }
  });
});
