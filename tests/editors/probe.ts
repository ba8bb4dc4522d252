import { watchActivity } from '../../src/content/fields/activity.ts';
import { ckeditor } from '../../src/content/fields/ckeditor.ts';
import { codemirror } from '../../src/content/fields/codemirror.ts';
import { contenteditable } from '../../src/content/fields/contenteditable.ts';
import { draft } from '../../src/content/fields/draft.ts';
import { fieldFor } from '../../src/content/fields/index.ts';
import { lexical } from '../../src/content/fields/lexical.ts';
import { offsetOf, placeAt } from '../../src/content/fields/places.ts';
import { prosemirror } from '../../src/content/fields/prosemirror.ts';
import { quill } from '../../src/content/fields/quill.ts';
import { select, selectionOf } from '../../src/content/fields/selection.ts';
import { slate } from '../../src/content/fields/slate.ts';
import { textarea } from '../../src/content/fields/textarea.ts';
import { tinymce } from '../../src/content/fields/tinymce.ts';
import { trix } from '../../src/content/fields/trix.ts';
import { walk } from '../../src/content/fields/walk.ts';
import { createHost, type Host } from '../../src/marks/host.ts';
import { createMarks, type Marks, type PlacedMark } from '../../src/marks/marks.ts';

const families = {
  ckeditor,
  codemirror,
  contenteditable,
  draft,
  lexical,
  prosemirror,
  quill,
  slate,
  textarea,
  tinymce,
  trix,
};
const stop = new AbortController();
watchActivity(stop.signal);
let host: Host | undefined;
let marks: Marks | undefined;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const plain = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** Counts calls of what makes a browser lay out a page, in this world, from now until the answer is asked for. */
function countLayouts(): () => number {
  let calls = 0;
  const undo: (() => void)[] = [];
  const wrap = (target: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(target, name)!;
    const counted = (original: (...all: unknown[]) => unknown) =>
      function (this: unknown, ...all: unknown[]): unknown {
        calls += 1;
        return original.apply(this, all);
      };
    const { get, value } = own;
    Object.defineProperty(target, name, { ...own, ...(get ? { get: counted(get) } : { value: counted(value) }) });
    undo.push(() => Object.defineProperty(target, name, own));
  };
  for (const name of ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'scrollTop', 'checkVisibility']) {
    wrap(Element.prototype, name);
  }
  for (const name of ['offsetWidth', 'offsetHeight', 'innerText']) wrap(HTMLElement.prototype, name);
  for (const name of ['getClientRects', 'getBoundingClientRect']) wrap(Range.prototype, name);
  wrap(window, 'getComputedStyle');
  wrap(Selection.prototype, 'toString');
  return () => {
    for (const restore of undo) restore();
    return calls;
  };
}

/** What specs can do with an editable from an isolated world, where the composer script lives. */
export const probe = {
  family: (editable: HTMLElement): string | undefined =>
    Object.entries(families).find(([, field]) => field === fieldFor(editable))?.[0],
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
    marks ??= createMarks(host.root, () => undefined, stop.signal);
    host.follow(editable);
    marks.show([{ editable, reading: fieldFor(editable).read(editable), marks: placed }]);
  },
  /** Where the lines are drawn, by their own boxes in the closed root. */
  drawn(): Box[] {
    // Asking for one mark draws what waits for the next frame.
    marks?.rectsOf(0);
    return [...(host?.root.querySelectorAll('.mark') ?? [])]
      .filter(box => !(box as HTMLElement).hidden)
      .map(box => plain(box.getBoundingClientRect()));
  },
  markAt: (_editable: HTMLElement, x: number, y: number): number | undefined => marks?.markAt(x, y),
  hostBox: (): Box | undefined => host && plain(host.element.getBoundingClientRect()),
  hostParent: (): string | undefined => host?.element.parentElement?.localName,
  /** Nodes in the closed root, to see that nothing piles up. */
  inside: (): number => host?.root.querySelectorAll('*').length ?? 0,
  /** Nothing in the closed root is moving. */
  still: (): boolean => host?.root.getAnimations().every(({ playState }) => playState === 'finished') ?? true,
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
  /** Makes selections red and adds rules; `BOX` stands for the editable. */
  dress(editable: HTMLElement, css: string): void {
    const root = editable.getRootNode() as Document | ShadowRoot;
    editable.setAttribute('data-box', '');
    const style = document.createElement('style');
    style.textContent = `*::selection, ::selection { background: red; color: red } ${css.replaceAll('BOX', '[data-box]')}`;
    // The root of a frame's document is no `Document` of this one.
    (root.nodeType === Node.DOCUMENT_NODE ? (root as Document).head : root).append(style);
  },
  /** Selects a stretch as a person may, with what the browser offers. */
  async select(editable: HTMLElement, start: number, end: number): Promise<void> {
    editable.focus();
    if (editable instanceof HTMLTextAreaElement) return editable.setSelectionRange(start, end);
    const walked = walk(editable, { preserves: true });
    await select(editable, placeAt(editable, walked, start, 'start'), placeAt(editable, walked, end, 'end'));
  },
  /** Offsets that do not come back from their place in the DOM. */
  straying(editable: HTMLElement): number[] {
    const walked = walk(editable, { preserves: true });
    const offsets = Array.from({ length: walked.text.length + 1 }, (_, at) => at);
    return offsets.filter(at => offsetOf(walked, placeAt(editable, walked, at, 'caret')) !== at);
  },
  scroll: (editable: HTMLElement, by: number): void => editable.scrollBy(0, by),
  /** Where this frame's corner is on the page. */
  frameOffset(): readonly number[] {
    const frame = window.frameElement?.getBoundingClientRect();
    return [frame?.left ?? 0, frame?.top ?? 0];
  },
  /** Where the selection is, in numbers. */
  selection(editable: HTMLElement): readonly (number | null | undefined)[] {
    if (editable instanceof HTMLTextAreaElement) return [editable.selectionStart, editable.selectionEnd];
    const selection = selectionOf(editable);
    return [fieldFor(editable).read(editable).caret, selection?.anchorOffset, selection?.focusOffset];
  },
  /** Layout is asked for in one way or another while the text is read, and while it is shown without a finding. */
  layoutsWithoutFindings(editable: HTMLElement): number {
    fieldFor(editable).read(editable);
    const asked = countLayouts();
    fieldFor(editable).read(editable);
    marks?.show([{ editable, reading: fieldFor(editable).read(editable), marks: [] }]);
    return asked();
  },
};

Object.assign(globalThis, { probe });
