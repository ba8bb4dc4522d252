import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { buildLiterals } from './literals.ts';

test('finds the groups of which a literal occurs, and no other', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '_'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '_', 'x') }),
      (groups, text) => {
        const seen = new Uint8Array(groups.length);
        buildLiterals(groups).scan(text, seen);
        expect([...seen]).toEqual(groups.map(group => (group.some(literal => text.includes(literal)) ? 1 : 0)));
      },
    ),
    { seed, numRuns: runs(500) },
  );
});
