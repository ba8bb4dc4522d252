/**
 * What a thing is, whatever frame it comes from. Frames of the page's own origin have constructors of their own, to which
 * `instanceof` says no.
 */

export function isElement(thing: unknown): thing is Element {
  return (thing as Node | null | undefined)?.nodeType === 1;
}

export function isHtml(thing: unknown): thing is HTMLElement {
  return isElement(thing) && thing.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isA<Name extends keyof HTMLElementTagNameMap>(
  thing: unknown,
  ...names: readonly Name[]
): thing is HTMLElementTagNameMap[Name] {
  return isHtml(thing) && names.includes(thing.localName as Name);
}

export function isRoot(node: Node | null | undefined): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

export function isKey(event: Event): event is KeyboardEvent {
  return 'keyCode' in event;
}

/** Pointers too. */
export function isMouse(event: Event): event is MouseEvent {
  return 'buttons' in event;
}
