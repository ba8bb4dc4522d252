import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, seed } from '@/tests/support/seed.ts';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes come back as they were, and the text is what others write', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), bytes => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { seed, numRuns: runs(200) },
  );
});

test.each(['a', 'ab+/', 'ab==', 'é'])('%j is none', text => {
  expect(fromBase64(text)).toBeUndefined();
});
