import { isElement, isRoot } from './kind.ts';
import { framedBy, holderOf } from './shadow.ts';

/** Looking around on a page, one tree (document or shadow root) at a time. */

/** Where selectors can be asked. */
export type Place = Element | ShadowRoot;

/** What is around an element, from the inside out: its ancestors, the shadow roots and the frames that it stands in. */
export function* around(element: Place, steps = 60): Generator<Place> {
  let at: Node = element;
  for (let step = 0; step < steps; step++) {
    const next: Node | null | undefined =
      at.parentNode?.nodeType === 9 ? holderOf(at.parentNode) : (holderOf(at) ?? at.parentNode);
    if (!isElement(next) && !isRoot(next)) return;
    yield next;
    at = next;
  }
}

/** Between a selector and one for what is in the open shadow root of each of its matches. */
const into = ' >>> ';

/** `matches` that takes a selector this browser does not know for one that does not match. */
export function fits(element: Element, selector: string): boolean {
  const at = selector.lastIndexOf(into);
  if (at >= 0) {
    const root = element.getRootNode();
    const inside = isRoot(root) && fits(root.host, selector.slice(0, at));
    return inside && fits(element, selector.slice(at + into.length));
  }
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** All matches of any of the selectors, in document order; what is in a shadow root stands where its host does. */
export function findAll(place: ParentNode, selectors: readonly string[]): HTMLElement[] {
  const plain = selectors.filter(selector => !selector.includes(into));
  const found = query(place, plain);
  if (plain.length === selectors.length) return found;
  const inside = selectors
    .filter(selector => selector.includes(into))
    .flatMap(selector => {
      const at = selector.indexOf(into);
      return findAll(place, [selector.slice(0, at)]).flatMap(host =>
        host.shadowRoot === null
          ? []
          : findAll(host.shadowRoot, [selector.slice(at + into.length)]).map(one => ({ one, host })),
      );
    });
  return [...found.map(one => ({ one, host: one })), ...inside]
    .sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ one }) => one);
}

function query(place: ParentNode, selectors: readonly string[]): HTMLElement[] {
  try {
    return selectors.length === 0 ? [] : [...place.querySelectorAll<HTMLElement>(selectors.join(','))];
  } catch {
    return selectors.length === 1 ? [] : selectors.flatMap(selector => query(place, [selector]));
  }
}

/** A place, and the documents of the page's own origin that are framed in it. */
export function withFrames(place: Place | Document): ParentNode[] {
  const framed = findAll(place, [frames]).flatMap(frame => framedBy(frame) ?? []);
  return [place, ...framed.flatMap(withFrames)];
}

/** CSS selector of what holds a document of its own. */
export const frames = 'iframe, frame';

/** Laid out and not hidden: sites keep decoys and left-over boxes about. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}
