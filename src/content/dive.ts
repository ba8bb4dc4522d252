import { shadowOf } from './shadow.ts';

/** So many elements are asked for a shadow root at one press, not more. */
const most = 4_000;

/**
 * Finds what a selector matches in the shadow roots below a place, closed ones too. Asked for ever larger places, it
 * looks at each element once.
 */
export function createDive(selector: string): (place: ParentNode) => HTMLElement[] {
  const seen = new Set<Element>();
  return function below(place) {
    const found: HTMLElement[] = [];
    for (const element of place.querySelectorAll('*')) {
      if (seen.has(element)) continue;
      if (seen.size >= most) break;
      seen.add(element);
      const root = shadowOf(element);
      if (root !== undefined) found.push(...root.querySelectorAll<HTMLElement>(selector), ...below(root));
    }
    return found;
  };
}
