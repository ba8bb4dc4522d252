import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { poolOf, stringAt } from './pool.ts';

test('every string comes back, lone surrogates and long ones too', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat({ max: 9000 }), (strings, length) => {
      const all = [...strings, '\ud800', 'é日'.repeat(length)];
      const pool = poolOf(all);
      expect(all.map((_, i) => stringAt(pool, i))).toEqual(all);
    }),
    { seed, numRuns: runs(100) },
  );
});

test('letters of ASCII take a byte each', () => {
  expect(poolOf(['falcon', 'Straße']).bytes).toHaveLength(13);
});
