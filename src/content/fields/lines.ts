import type { Walked } from './walk.ts';

/** Client rectangles of a stretch of the text, those that touch on one line made one. Reads layout, writes nothing. */
export function linesOf(walked: Walked, start: number, end: number): DOMRect[] {
  const rects: DOMRect[] = [];
  let range: Range | undefined;
  for (const { start: from, length, node, offset } of walked.segments) {
    if (from >= end) break;
    const first = Math.max(start, from) - from;
    const last = Math.min(end, from + length) - from;
    if (first >= last) continue;
    if (node.nodeType === 3) {
      range ??= node.ownerDocument.createRange();
      range.setStart(node, offset + first);
      range.setEnd(node, offset + last);
      rects.push(...range.getClientRects());
    } else if ((node as Element).localName === 'img') rects.push(...(node as Element).getClientRects());
  }
  // A range that stays in the editor is kept up to date by the browser at every later change.
  range?.setStart(range.startContainer.ownerDocument!, 0);
  range?.collapse(true);
  return joinLines(rects);
}

/** Joins neighbours that touch and share a line; drops empty ones (the space at which a line was wrapped). */
export function joinLines(rects: readonly DOMRect[]): DOMRect[] {
  const joined: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width < 0.5 || rect.height < 0.5) continue;
    const last = joined.at(-1);
    if (last !== undefined && touch(last, rect)) joined[joined.length - 1] = union(last, rect);
    else joined.push(rect);
  }
  return joined;
}

function touch(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2 && a.left <= b.right + 1.5 && b.left <= a.right + 1.5;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
