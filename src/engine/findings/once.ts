import type { Found } from './found.ts';

/** The same words are marked once a rule; and a rule that can only add words speaks once a part. */
export function sayOnce(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ rule, hit }) => {
    const key = rule.once ? `${rule.id} ${hit.part}` : `${rule.id} ${hit.part} ${hit.start} ${hit.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
