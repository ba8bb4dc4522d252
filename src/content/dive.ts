import { writable } from './editable.ts';
import { framedBy, shadowOf } from './shadow.ts';

/** So many elements are asked for what is inside of them at one press, not more. */
const most = 4_000;

/**
 * Finds what a selector matches in the shadow roots and frames below a place, closed roots too. Asked for ever larger
 * places, it looks at each element once.
 */
export function createDive(selector: string): (place: ParentNode) => HTMLElement[] {
  const seen = new Set<Element>();
  return function below(place) {
    const found: HTMLElement[] = [];
    for (const element of place.querySelectorAll('*')) {
      if (seen.has(element)) continue;
      if (seen.size >= most) break;
      seen.add(element);
      const tree = shadowOf(element) ?? framedBy(element);
      if (tree !== undefined) found.push(...writable(tree, selector), ...below(tree));
    }
    return found;
  };
}
