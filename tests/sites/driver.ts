import type { PageStatus } from '../../src/protocol/request.ts';

/** What the suite does with a browser: each browser brings its own hands. */
export interface Driver {
  open(address: string): Promise<void>;
  /** Clicks into a box of the page (by its place among them) and types with real keys. */
  type(box: number, text: string): Promise<void>;
  /** The keys in the box that was typed in last. */
  key(keys: 'Control+Enter' | 'Enter'): Promise<void>;
  /** Clicks what posts. */
  click(): Promise<void>;
  /** Number of boxes of the page, once it is built; and whether it has a button. */
  built(): Promise<{ readonly boxes: number; readonly button: boolean }>;
  /** Texts in the editors' own models. */
  texts(): Promise<readonly string[]>;
  untilMarked(): Promise<void>;
  untilHeld(): Promise<void>;
  /** Answers *Post anyway* until it is done. */
  postAnyway(done: () => boolean): Promise<void>;
  /** What the popup shows of the page. */
  status(): Promise<PageStatus>;
  close(): Promise<void>;
}
