import { levels } from '../finding.ts';
import type { Found } from './found.ts';

/** By place in the draft; on the same words the gravest first. Does not depend on the order of the rules. */
export function inOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted(
    (a, b) =>
      a.hit.part - b.hit.part ||
      a.hit.start - b.hit.start ||
      levels.indexOf(b.level) - levels.indexOf(a.level) ||
      b.hit.end - a.hit.end ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
}
