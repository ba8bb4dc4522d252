import { isA, isElement, isHtml, isMouse, isRoot } from './kind.ts';

/** Walking a page through its shadow roots, closed ones too, and its frames of the same origin. */

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  const open = element.shadowRoot ?? (element as Element & FirefoxElement).openOrClosedShadowRoot;
  if (open) return open;
  return isHtml(element) ? (chrome.dom?.openOrClosedShadowRoot(element) ?? undefined) : undefined;
}

/** The document in a frame of the page's own origin. */
export function framedBy(element: Element): Document | undefined {
  return isA(element, 'iframe') || element.localName === 'frame'
    ? ((element as HTMLIFrameElement).contentDocument ?? undefined)
    : undefined;
}

/** What a tree hangs in: the host of a shadow root, the frame of a document that is not this script's own. */
export function holderOf(root: Node): Element | undefined {
  if (isRoot(root)) return root.host;
  if (root.nodeType !== 9 || root === document) return undefined;
  return (root as Document).defaultView?.frameElement ?? undefined;
}

/** The element around this one, across shadow roots and frames. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? holderOf(element.getRootNode());
}

/** The element itself, then everything around it, from the inside out. */
export function* outwards(element: Element, steps = 100): Generator<Element> {
  let at: Element | undefined = element;
  for (let step = 0; at !== undefined && step < steps; step++) {
    yield at;
    at = parentOf(at);
  }
}

export function encloses(outer: Element, inner: Element): boolean {
  for (const element of outwards(inner, 1000)) if (element === outer) return true;
  return false;
}

/** The element that has the focus, below every shadow root and frame. */
export function deepFocus(): Element | undefined {
  const treeIn = (element: Element): ShadowRoot | Document | undefined => shadowOf(element) ?? framedBy(element);
  return descend(document.activeElement ?? undefined, treeIn, tree => tree.activeElement);
}

/** The innermost element that an event met: at the window a closed root hides it behind its host. */
export function targetOf(event: Event): Element | undefined {
  const [met] = event.composedPath();
  if (!isElement(met)) return undefined;
  const pointed = isMouse(event) && (event.detail > 0 || event.type.startsWith('pointer'));
  return descend(met, shadowOf, root =>
    pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement,
  );
}

function descend<Tree extends ShadowRoot | Document>(
  from: Element | undefined,
  treeIn: (element: Element) => Tree | undefined,
  inner: (tree: Tree) => Element | null,
): Element | undefined {
  let at = from;
  for (let tree = at && treeIn(at); tree !== undefined; tree = at && treeIn(at)) {
    const next = inner(tree);
    if (next === null || next.getRootNode() !== tree) break;
    at = next;
  }
  return at;
}
