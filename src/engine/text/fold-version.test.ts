import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { foldTerm } from './fold.ts';
import { foldVersion } from './fold-version.ts';

/** What every character folds to, beside a letter and a digit, as one hash. */
function everything(): string {
  const hash = createHash('sha256');
  for (let point = 0; point <= 0x2ffff; point++) hash.update(`${foldTerm(`a${String.fromCodePoint(point)}1`)}\n`);
  return hash.digest('hex').slice(0, 16);
}

test('the version of folding counts up when what text folds to changes: hashed lists are then made again', () => {
  expect(`${foldVersion}: ${everything()}`).toBe('1: 2842a2f0f5cb08f4');
});
