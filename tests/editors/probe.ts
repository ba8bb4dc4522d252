import { watchActivity } from '../../src/content/fields/activity.ts';
import { fieldFor } from '../../src/content/fields/index.ts';
import { selectionOf } from '../../src/content/fields/selection.ts';
import { createHost, type Host } from '../../src/marks/host.ts';
import { createMarks, type Marks, type PlacedMark } from '../../src/marks/marks.ts';

const stop = new AbortController();
watchActivity(window, stop.signal);
let host: Host | undefined;
let marks: Marks | undefined;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const plain = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** What specs can do with an editable from an isolated world, where the composer script lives. */
export const probe = {
  family: (editable: HTMLElement): string => fieldFor(editable).id,
  text: (editable: HTMLElement): string => fieldFor(editable).read(editable).text,
  caret: (editable: HTMLElement): number | undefined => fieldFor(editable).read(editable).caret,
  rects: (editable: HTMLElement, start: number, end: number): Box[] =>
    fieldFor(editable).read(editable).rects(start, end).map(plain),
  replace: (editable: HTMLElement, start: number, end: number, text: string): Promise<boolean> =>
    fieldFor(editable).replace(editable, start, end, text),
  undo: (editable: HTMLElement, expected: string): Promise<boolean> => fieldFor(editable).undo(editable, expected),

  /** Shows marks on the text as it is now. */
  show(editable: HTMLElement, ...placed: PlacedMark[]): void {
    host ??= createHost(document, stop.signal);
    marks ??= createMarks(host.root, stop.signal);
    host.follow(editable);
    marks.show([{ editable, text: fieldFor(editable).read(editable).text, marks: placed }]);
  },
  /** Where the lines are drawn, by their own boxes in the closed root. */
  drawn: (): Box[] =>
    [...(host?.root.querySelectorAll('.mark') ?? [])]
      .filter(box => !(box as HTMLElement).hidden)
      .map(box => plain(box.getBoundingClientRect())),
  markAt: (_editable: HTMLElement, x: number, y: number): number | undefined => marks?.markAt(x, y),
  hostBox: (): Box | undefined => host && plain(host.element.getBoundingClientRect()),
  hostParent: (): string | undefined => host?.element.parentElement?.localName,
  /** Nodes in the closed root, to see that nothing piles up. */
  inside: (): number => host?.root.querySelectorAll('*').length ?? 0,
  stop: (): void => stop.abort(),

  /** Milliseconds for one reading, the quickest of many. */
  cost(editable: HTMLElement): number {
    const field = fieldFor(editable);
    const times = Array.from({ length: 200 }, () => {
      const from = performance.now();
      for (let n = 0; n < 10; n += 1) field.read(editable);
      return (performance.now() - from) / 10;
    });
    return Math.min(...times);
  },
  /** Collapses or sets the selection by text offsets, as a person's arrow keys would. */
  selected: (editable: HTMLElement): string => selectionOf(editable)?.toString() ?? '',
};

Object.assign(globalThis, { probe });
