/** Walking a page through its shadow roots, closed ones too. */

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  const open = element.shadowRoot ?? (element as Element & FirefoxElement).openOrClosedShadowRoot;
  if (open) return open;
  return element instanceof HTMLElement ? (chrome.dom?.openOrClosedShadowRoot(element) ?? undefined) : undefined;
}

/** The element around this one, across shadow roots. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
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

/** The element that has the focus, below every shadow root. */
export function deepFocus(): Element | undefined {
  return descend(document.activeElement ?? undefined, root => root.activeElement);
}

/** The innermost element that an event met: at the window a closed root hides it behind its host. */
export function targetOf(event: Event): Element | undefined {
  const [met] = event.composedPath();
  if (!(met instanceof Element)) return undefined;
  const pointed = event instanceof MouseEvent && (event.detail > 0 || event.type.startsWith('pointer'));
  return descend(met, root => (pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement));
}

function descend(from: Element | undefined, inner: (root: ShadowRoot) => Element | null): Element | undefined {
  let at = from;
  for (let root = at && shadowOf(at); root !== undefined; root = at && shadowOf(at)) {
    const next = inner(root);
    if (next === null || next.getRootNode() !== root) break;
    at = next;
  }
  return at;
}
