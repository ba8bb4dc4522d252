import type { Found } from './found.ts';

/** More marks of one rule than this nobody reads, and a page would be slow to draw them. */
const most = 100;

/** Of one rule, the first findings of a draft. */
export function keepFew(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>();
  return found.filter(({ rule }) => {
    const count = (counts.get(rule.id) ?? 0) + 1;
    counts.set(rule.id, count);
    return count <= most;
  });
}
