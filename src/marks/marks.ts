import type { Reading } from '../content/fields/field.ts';
import { fieldFor } from '../content/fields/index.ts';
import { clearMirror, placeMirror } from '../content/fields/mirror.ts';
import type { Level, Span } from '../engine/finding.ts';
import { coverOf, intersection, liesOver, visibleBox } from './clip.ts';
import { createLayer, type DrawnMark } from './layer.ts';
import { themeOf } from './theme.ts';
import { watchLayout } from './watch.ts';

/** A finding's place in one editable. */
export interface PlacedMark extends Span {
  readonly id: number;
  readonly level: Level;
}

/** One editable and the marks in it, which are offsets into the text of `reading`. */
export interface MarkedBox {
  readonly editable: HTMLElement;
  readonly reading: Reading;
  readonly marks: readonly PlacedMark[];
}

export interface Marks {
  /**
   * Draws these marks, at once where they were `justRead` (in this very frame), else at the next frame, and keeps them under
   * their words until the next call. A box whose editable does not read the same any more shows none. Without a single mark
   * nothing is measured and nothing listened to.
   */
  show(boxes: readonly MarkedBox[], justRead?: boolean): void;
  /** Tints the words of one mark, or of none. */
  open(id: number | undefined): void;
  /** The mark at a point of the viewport, the gravest of several. */
  markAt(x: number, y: number): number | undefined;
  /** Where a mark is drawn, in client coordinates; empty where it cannot be seen. */
  rectsOf(id: number): readonly DOMRect[];
}

const order: readonly Level[] = ['suggestion', 'warning', 'hold', 'block'];

/** While somebody types, what lies over the marks is looked for so often, in milliseconds. */
const coversEvery = 200;

/** The marks of one frame of a page, drawn in our closed root until the signal aborts. `read` takes in a change of the text that is still to be read. */
export function createMarks(root: ShadowRoot, read: () => void, signal: AbortSignal): Marks {
  const layer = createLayer(root);
  let boxes: readonly MarkedBox[] = [];
  let opened: number | undefined;
  let drawn: readonly DrawnMark[] = [];
  let frame = 0;
  let stale = false;
  let watching: AbortController | undefined;
  let watched: readonly HTMLElement[] = [];
  let covers: ReadonlySet<Element> = new Set();
  let looking: ReturnType<typeof setTimeout> | undefined;
  placeMirror(root);

  const draw = (justRead = false): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    stale = false;
    const first = boxes[0];
    if (first === undefined) return;
    // Everything is read before anything is written, so that the page is laid out once.
    const origin = layer.origin();
    const theme = themeOf(first.editable);
    const found = new Set<Element>();
    const isCovered = (editable: HTMLElement, rect: DOMRect): boolean => {
      if (justRead) return [...covers].some(cover => liesOver(cover, rect));
      const cover = coverOf(editable, rect);
      if (cover !== undefined) found.add(cover);
      return cover !== undefined;
    };
    drawn = boxes
      .flatMap(box => measure(box, justRead, isCovered))
      .map(mark => ({ ...mark, open: mark.id === opened }));
    layer.draw(drawn, theme, origin);
    if (justRead) looking ??= setTimeout(later, coversEvery);
    else covers = found;
  };

  const later = (): void => {
    clearTimeout(looking);
    looking = undefined;
    stale = true;
    if (frame === 0 && boxes.length > 0) frame = requestAnimationFrame(whenDue);
  };

  const whenDue = (): void => {
    frame = 0;
    read();
    if (stale) draw();
  };

  const watch = (): void => {
    const editables = boxes.map(({ editable }) => editable);
    if (editables.length === watched.length && editables.every((editable, i) => editable === watched[i])) return;
    watching?.abort();
    watched = editables;
    if (editables.length === 0) return;
    watching = new AbortController();
    watchLayout(editables, later, watching.signal);
  };

  const rest = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(looking);
    looking = undefined;
    frame = 0;
    stale = false;
    if (drawn.length > 0) layer.draw([], 'light', { left: 0, top: 0, scale: 1 });
    drawn = [];
    clearMirror();
  };

  const show = (next: readonly MarkedBox[], justRead = false): void => {
    const before = boxes;
    boxes = next.filter(({ marks }) => marks.length > 0);
    watch();
    if (boxes.length === 0) rest();
    else if (justRead) draw(true);
    else if (stale || !isSame(before, boxes)) later();
  };

  const flush = (): readonly DrawnMark[] => {
    if (stale) draw();
    return drawn;
  };

  signal.addEventListener('abort', () => {
    show([]);
    placeMirror(undefined);
  });
  return {
    show,
    open: id => {
      opened = id;
      later();
    },
    markAt: (x, y) =>
      flush().findLast(({ rects }) =>
        rects.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 1),
      )?.id,
    rectsOf: id => flush().find(mark => mark.id === id)?.rects ?? [],
  };
}

/** The rectangles of a box's marks as they can be seen now, mildest first. Reads layout. */
function measure(
  { editable, reading: known, marks }: MarkedBox,
  justRead: boolean,
  isCovered: (editable: HTMLElement, rect: DOMRect) => boolean,
): Omit<DrawnMark, 'open'>[] {
  const reading = justRead ? known : fieldFor(editable).read(editable);
  if (!editable.isConnected || reading.text !== known.text) return [];
  const box = visibleBox(editable);
  return marks
    .filter(mark => !marks.some(other => hides(other, mark)))
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map(({ id, level, start, end }) => ({
      id,
      level,
      rects: reading
        .rects(start, end)
        .map(rect => intersection(rect, box))
        .filter(rect => rect.width > 0 && rect.height > 0 && !isCovered(editable, rect)),
    }));
}

/** Whether nothing would be drawn otherwise: a verdict mostly says once more what is marked already. */
function isSame(before: readonly MarkedBox[], now: readonly MarkedBox[]): boolean {
  const marksOf = ({ marks }: MarkedBox): string =>
    JSON.stringify(marks.map(({ id, level, start, end }) => [id, level, start, end]));
  return (
    before.length === now.length &&
    now.every((box, i) => {
      const was = before[i]!;
      return was.editable === box.editable && was.reading.text === box.reading.text && marksOf(was) === marksOf(box);
    })
  );
}

/** Where two levels meet on the same words the graver one is drawn. */
function hides(graver: PlacedMark, mark: PlacedMark): boolean {
  const over = graver.start <= mark.start && graver.end >= mark.end;
  return over && order.indexOf(graver.level) > order.indexOf(mark.level);
}
