/** This script's window, and the windows of the frames that are read as a part of its page. */

interface Wish {
  readonly type: string;
  readonly listener: (event: Event) => void;
  readonly options: AddEventListenerOptions & { readonly signal: AbortSignal };
}

const joined = new Set<Window>();
const wishes = new Set<Wish>();

/** Listens on this window and on those of all frames that have joined it or will, until the signal aborts. */
export function listenEverywhere<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  const wish: Wish = {
    type,
    listener: listener as Wish['listener'],
    options: { capture: true, passive: true, signal },
  };
  wishes.add(wish);
  signal.addEventListener('abort', () => wishes.delete(wish));
  for (const view of [window, ...joined]) view.addEventListener(type, wish.listener, wish.options);
}

/** Takes a frame in. Asked again for the same one, it does nothing, unless the frame has lost its listeners meanwhile. */
export function joinView(view: Window): void {
  for (const one of joined) if (one.closed) joined.delete(one);
  joined.add(view);
  for (const { type, listener, options } of wishes) view.addEventListener(type, listener, options);
}

/** Carries rectangles of a document's viewport over to the viewport of this script's window. Reads layout. */
export function carryFrom(from: Document): (rect: DOMRect) => DOMRect {
  const frame = from === document ? null : (from.defaultView?.frameElement as HTMLElement | null | undefined);
  if (frame == null) return rect => rect;
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const left = frame.clientLeft + Number.parseFloat(paddingLeft);
  const top = frame.clientTop + Number.parseFloat(paddingTop);
  const x = frame.offsetWidth === 0 ? 1 : box.width / frame.offsetWidth;
  const y = frame.offsetHeight === 0 ? 1 : box.height / frame.offsetHeight;
  const onwards = carryFrom(frame.ownerDocument);
  return rect =>
    onwards(
      new DOMRect(box.left + (left + rect.left) * x, box.top + (top + rect.top) * y, rect.width * x, rect.height * y),
    );
}

/** Where an element is in the viewport of this script's window. Reads layout. */
export function boundsOf(element: Element): DOMRect {
  return carryFrom(element.ownerDocument)(element.getBoundingClientRect());
}

/** Where a pointer is in the viewport of this script's window. */
export function pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
  const { document: from = document } = event.view ?? window;
  const { left, top } = carryFrom(from)(new DOMRect(event.clientX, event.clientY));
  return { x: left, y: top };
}

/** The element itself, or the frame of this script's document that it is in. */
export function inOwnDocument(element: Element): Element {
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  return frame == null ? element : inOwnDocument(frame);
}
