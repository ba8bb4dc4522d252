import type { Span } from '../finding.ts';
import type { Units } from './units.ts';

/**
 * A text made ready for matching, once per check. `folded` is the text with case, width, diacritics and look-alike
 * letters folded and invisible characters dropped; its offsets differ from those of `raw`, the text as typed.
 */
export interface Prepared {
  /** The text exactly as typed. */
  readonly raw: string;
  readonly folded: string;
  /** Turns a stretch of `folded` into the stretch of `raw` that it came from. */
  toRaw(start: number, end: number): Span;
  /** Where the character at `index` of `folded` starts in `raw`. */
  rawAt(index: number): number;
  /** The pieces that names are matched on, finer than words. Found at first use. */
  readonly units: Units;
  /** Word boundaries in `folded`: word i is `folded.slice(starts[i], ends[i])`, for i < count. Found at first use. */
  readonly words: { readonly count: number; readonly starts: readonly number[]; readonly ends: readonly number[] };
  /** Sentences as stretches of `folded`, in order, covering every word. Found at first use. */
  readonly sentences: readonly Span[];
}
