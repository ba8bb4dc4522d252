import { fieldFor } from '../content/fields/index.ts';
import { clearMirror, placeMirror } from '../content/fields/mirror.ts';
import type { Level, Span } from '../engine/finding.ts';
import { covered, intersection, visibleBox } from './clip.ts';
import { createLayer, type DrawnMark } from './layer.ts';
import { themeOf } from './theme.ts';
import { watchLayout } from './watch.ts';

/** A finding's place in one editable. */
export interface PlacedMark extends Span {
  readonly id: number;
  readonly level: Level;
}

/** One editable and the marks in it; `text` is what they are offsets into. */
export interface MarkedBox {
  readonly editable: HTMLElement;
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

export interface Marks {
  /**
   * Draws these marks at the next frame and keeps them under their words until the next call. A box whose editable does
   * not read `text` any more shows none. Without a single mark nothing is measured and nothing listened to.
   */
  show(boxes: readonly MarkedBox[]): void;
  /** Tints the words of one mark, or of none. */
  open(id: number | undefined): void;
  /** The mark at a point of the viewport, the gravest of several. */
  markAt(x: number, y: number): number | undefined;
  /** Where a mark is drawn, in client coordinates; empty where it cannot be seen. */
  rectsOf(id: number): readonly DOMRect[];
}

const order: readonly Level[] = ['suggestion', 'warning', 'hold', 'block'];

/** The marks of one frame of a page, drawn in our closed root until the signal aborts. */
export function createMarks(root: ShadowRoot, signal: AbortSignal): Marks {
  const layer = createLayer(root);
  let boxes: readonly MarkedBox[] = [];
  let opened: number | undefined;
  let drawn: readonly DrawnMark[] = [];
  let frame = 0;
  let watching: AbortController | undefined;
  let watched: readonly HTMLElement[] = [];
  placeMirror(root);

  const draw = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const first = boxes[0];
    if (first === undefined) return;
    // Everything is read before anything is written, so that the page is laid out once.
    const origin = layer.origin();
    const theme = themeOf(first.editable);
    drawn = boxes.flatMap(measure).map(mark => ({ ...mark, open: mark.id === opened }));
    layer.draw(drawn, theme, origin);
  };

  const later = (): void => {
    if (frame === 0 && boxes.length > 0) frame = requestAnimationFrame(draw);
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
    frame = 0;
    if (drawn.length > 0) layer.draw([], 'light', { left: 0, top: 0, scale: 1 });
    drawn = [];
    clearMirror();
  };

  const show = (next: readonly MarkedBox[]): void => {
    boxes = next.filter(({ marks }) => marks.length > 0);
    watch();
    if (boxes.length === 0) rest();
    later();
  };

  const flush = (): readonly DrawnMark[] => {
    if (frame !== 0) draw();
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
function measure({ editable, text, marks }: MarkedBox): Omit<DrawnMark, 'open'>[] {
  const reading = fieldFor(editable).read(editable);
  if (!editable.isConnected || reading.text !== text) return [];
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
        .filter(rect => rect.width > 0 && rect.height > 0 && !covered(editable, rect)),
    }));
}

/** Where two levels meet on the same words the graver one is drawn. */
function hides(graver: PlacedMark, mark: PlacedMark): boolean {
  const over = graver.start <= mark.start && graver.end >= mark.end;
  return over && order.indexOf(graver.level) > order.indexOf(mark.level);
}
