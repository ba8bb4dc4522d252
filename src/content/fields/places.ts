import type { Segment, Walked } from './walk.ts';

/** A boundary point in the page's DOM. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The DOM place of an offset into the text. `start` and `end` are the two sides of a stretch that is not empty, so
 * that the stretch is hugged and its formatting kept; `caret` is a place to insert at.
 */
export function placeAt(root: Element, walked: Walked, at: number, side: 'start' | 'end' | 'caret'): Place {
  const { segments } = walked;
  const segment = side === 'start' ? after(segments, at) : side === 'end' ? before(segments, at) : beside(segments, at);
  if (segment === undefined) return { node: root, offset: root.childNodes.length };
  return outsideIslands(root, pointIn(segment, at), side);
}

/** The segment in which a stretch begins; where it begins with a break between blocks, the one before. */
function after(segments: readonly Segment[], at: number): Segment | undefined {
  const index = segments.findIndex(({ start, length }) => start + length > at);
  const found = segments[index];
  return found !== undefined && found.start <= at ? found : (segments[index - 1] ?? found ?? segments.at(-1));
}

/** The segment in which a stretch ends; where it ends with a break between blocks, the one after. */
function before(segments: readonly Segment[], at: number): Segment | undefined {
  const index = segments.findLastIndex(({ start }) => start < at);
  const found = segments[index];
  return found !== undefined && found.start + found.length >= at ? found : (segments[index + 1] ?? found);
}

function beside(segments: readonly Segment[], at: number): Segment | undefined {
  return (
    segments.find(({ start, length, node }) => node.nodeType === 3 && start < at && start + length >= at) ??
    segments.find(({ start }) => start === at) ??
    before(segments, at)
  );
}

function pointIn({ start, length, node, offset }: Segment, at: number): Place {
  const within = Math.min(Math.max(at - start, 0), length);
  // Trix begins a block with a comment, and takes the start of the text after it for the end.
  if (node.nodeType === 3 && (within > 0 || node.previousSibling?.nodeType !== 8))
    return { node, offset: offset + within };
  return { node: node.parentNode!, offset: indexOf(node) + (within > 0 ? 1 : 0) };
}

/** A mention or an emoji that can only be edited as a whole is taken or left as a whole. */
function outsideIslands(root: Element, place: Place, side: 'start' | 'end' | 'caret'): Place {
  let island: Node | undefined;
  for (let node: Node | null = place.node; node !== null && node !== root; node = node.parentNode) {
    if ((node as HTMLElement).contentEditable === 'false') island = node;
  }
  if (island === undefined) return place;
  return { node: island.parentNode!, offset: indexOf(island) + (side === 'start' ? 0 : 1) };
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode!.childNodes, node);
}

/** The offset into the text of a DOM place inside `root`. */
export function offsetOf(walked: Walked, place: Place): number {
  const { segments } = walked;
  if (place.node.nodeType === 3) {
    const own = segments.filter(({ node }) => node === place.node);
    const last = own.findLast(({ offset }) => offset <= place.offset) ?? own[0];
    if (last !== undefined) return last.start + Math.min(Math.max(place.offset - last.offset, 0), last.length);
  }
  const next = place.node.childNodes[place.offset];
  const from = segments.findIndex(({ node }) => next !== undefined && !precedes(node, next));
  if (from >= 0) return segments[from]!.start;
  const until = segments.findLast(({ node }) => place.node.contains(node) || precedes(node, place.node));
  return until === undefined ? 0 : until.start + until.length;
}

/** `a` stands before `b` and is no part of it. */
function precedes(a: Node, b: Node): boolean {
  return (
    a !== b &&
    (b.compareDocumentPosition(a) & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
      Node.DOCUMENT_POSITION_PRECEDING
  );
}
