/** What a check returns. */

export const levels = ['suggestion', 'warning', 'hold', 'block'] as const;
/** How firmly a rule speaks, mildest first. */
export type Level = (typeof levels)[number];

/** A stretch of text: UTF-16 code units, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a fix does to the text. */
export const edits = ['remove', 'mask', 'replace', 'append', 'prepend'] as const;
export type EditKind = (typeof edits)[number];

/** A way out that a finding offers, ready to carry out. `label` is the policy author's own wording, if any. */
export type Fix =
  | {
      /** Put `text` in place of `start`..`end` of the finding's part. */
      readonly kind: EditKind;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly label?: string | undefined;
    }
  | { readonly kind: 'askReview'; readonly contact: string; readonly label?: string | undefined }
  | { readonly kind: 'learnMore'; readonly url: string; readonly label?: string | undefined };

/** One rule speaking about one stretch of one part of the draft. Offsets are into the text as typed. */
export interface Finding extends Span {
  readonly rule: string;
  readonly category: string;
  readonly level: Level;
  /** Index into the draft's parts. */
  readonly part: number;
  readonly title: string;
  readonly fixes: readonly Fix[];
  /** The words are a secret or somebody's personal data: mask them wherever they are shown or printed. */
  readonly sensitive: boolean;
  /** Heard by the ear alone, in words that no phrase foresaw; the stretch is what weighed most. Never graver than `warning`. */
  readonly learned?: true;
}

/** The milder of two levels. */
export function milder(a: Level, b: Level): Level {
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
