/** Looking around on a page, one tree (document or shadow root) at a time. */

/** Where selectors can be asked. */
export type Place = Element | ShadowRoot;

/** What is around an element, from the inside out: its ancestors and the shadow roots that it stands in. */
export function* around(element: Element, steps = 60): Generator<Place> {
  let at: Node = element;
  for (let step = 0; step < steps; step++) {
    const next: Node | null = at instanceof ShadowRoot ? at.host : at.parentNode;
    if (!(next instanceof Element || next instanceof ShadowRoot)) return;
    yield next;
    at = next;
  }
}

/** `matches` that takes a selector this browser does not know for one that does not match. */
export function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** All matches of any of the selectors, in document order. */
export function findAll(place: ParentNode, selectors: readonly string[]): HTMLElement[] {
  try {
    return selectors.length === 0 ? [] : [...place.querySelectorAll<HTMLElement>(selectors.join(','))];
  } catch {
    return selectors.length === 1 ? [] : selectors.flatMap(selector => findAll(place, [selector]));
  }
}

/** Laid out and not hidden: sites keep decoys and left-over boxes about. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}
