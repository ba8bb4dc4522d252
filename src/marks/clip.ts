import { carryFrom, inOwnDocument } from '../content/fields/views.ts';
import { parentOf } from './host.ts';

/**
 * The part of the viewport in which text of the editable can be seen: every ancestor that clips or scrolls cuts some
 * off. Reads layout.
 */
export function visibleBox(editable: Element): DOMRect {
  const { clientWidth, clientHeight } = editable.ownerDocument.documentElement;
  let box = new DOMRect(0, 0, clientWidth, clientHeight);
  /** `absolute` and `fixed` step out of the ancestors that they are not placed against. */
  let position = 'static';
  for (let at: Element | undefined = editable; at !== undefined && position !== 'fixed'; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const placed = position !== 'absolute' || style.position !== 'static';
    if (placed) {
      const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
      if (!root && clips(at, style)) box = intersection(box, paddingBox(at));
      position = style.position;
    }
  }
  const frame = editable.ownerDocument === document ? null : editable.ownerDocument.defaultView?.frameElement;
  return frame == null ? box : intersection(carryFrom(editable.ownerDocument)(box), visibleBox(frame));
}

function clips(element: Element, { overflowX, overflowY, contain }: CSSStyleDeclaration): boolean {
  return (
    /^(?:textarea|input|iframe|frame)$/.test(element.localName) ||
    overflowX !== 'visible' ||
    overflowY !== 'visible' ||
    /paint|strict|content/.test(contain)
  );
}

function paddingBox(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  const x = offsetWidth > 0 ? width / offsetWidth : 1;
  const y = offsetHeight > 0 ? height / offsetHeight : 1;
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return new DOMRect(left + clientLeft * x, top + clientTop * y, clientWidth * x, clientHeight * y);
}

/** What two boxes share; of no width or height where they share nothing. */
export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

const above = 'dialog, [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"], [aria-modal], [popover]';

/** What the page itself opens above others and lays over this rectangle. Reads layout, and asks what is at a point: dear. */
export function coverOf(inside: Element, rect: DOMRect): Element | undefined {
  const editable = inOwnDocument(inside);
  const root = editable.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  const cover = hit?.closest(above);
  if (cover == null || cover.contains(editable)) return undefined;
  return cover.contains((root as ShadowRoot).host ?? null) ? undefined : cover;
}

/** Whether this element lies over the middle of a rectangle. Reads layout. */
export function liesOver(cover: Element, rect: DOMRect): boolean {
  const { left, top, right, bottom } = cover.getBoundingClientRect();
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  return x >= left && x <= right && y >= top && y <= bottom;
}
