import type { Span } from '../engine/finding.ts';

/**
 * Marks of `before` that certainly stand in `after`: those that neither overlap nor touch what changed. What follows the
 * change moves along. All others are gone until the next verdict.
 */
export function carry<M extends Span>(marks: readonly M[], before: string, after: string): M[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (head === before.length && head === after.length) return [...marks];
  const moved = after.length - before.length;
  return marks.flatMap(mark => {
    if (mark.end < head) return [mark];
    if (mark.start > before.length - tail) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}
