import { classAt, cls, isWordChar } from './classes.ts';
import type { Folded } from './fold.ts';

/** What stands between a unit and the one before it. */
export const gap = {
  /** Nothing: `Project|Falcon`, `falcon|2`. */
  none: 0,
  apostrophe: 1,
  /** One mark that joins, or emoji: `-`, `_`, `.`. */
  joined: 2,
  /** White space, or a mark that stands around words: a quote, a hash sign, a slash. */
  spaced: 3,
  /** Anything that parts names, and the beginning of the text. */
  parted: 4,
} as const;

/** The smallest pieces of a text: words split also where the case or the kind of character changes. */
export interface Units {
  readonly count: number;
  /** Offsets into the folded text. Plain arrays: those of bytes take longer to make and to let go than a post takes to read. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
}

/** Splits a text into units in one pass. Case is that of the text as typed. */
export function unitsOf(raw: string, { folded, rawAt }: Folded): Units {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const isUpper = upperIn(raw, rawAt);
  let count = 0;
  let before: number = cls.other;
  let upper = false;
  for (let i = 0; i < folded.length; i++) {
    const here = classAt(folded, i);
    if (isWordChar(here)) {
      const goesOn = before === here && (here !== cls.single || isLowHalf(folded, i));
      const nowUpper = here === cls.letter && isUpper(i);
      const isHump = nowUpper && (!upper || startsHump(folded, i, rawAt, isUpper)) && rawAt(i) !== rawAt(i - 1);
      if (!goesOn || isHump) {
        gaps.push(count === 0 ? gap.parted : gapBetween(folded, ends[count - 1]!, i));
        starts.push(i);
        ends.push(i);
        count++;
      }
      ends[count - 1] = i + 1;
      upper = nowUpper;
    }
    before = here;
  }
  return { count, starts, ends, gaps };
}

/** `HTTPServer`: a capital after capitals begins a unit where a small letter follows. */
function startsHump(
  folded: string,
  index: number,
  rawAt: (i: number) => number,
  isUpper: (i: number) => boolean,
): boolean {
  // One character as typed may be several here: Æ, or a pair of units.
  let next = index + 1;
  while (next < folded.length && rawAt(next) === rawAt(index)) next++;
  return next < folded.length && classAt(folded, next) === cls.letter && !isUpper(next);
}

function isLowHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether a character of the folded text was typed as a capital. */
export function upperIn(raw: string, rawAt: (index: number) => number): (index: number) => boolean {
  return index => {
    const at = rawAt(index);
    const unit = raw.charCodeAt(at);
    if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
    const char = String.fromCodePoint(raw.codePointAt(at)!);
    return char.toLowerCase() !== char;
  };
}

/** A hyphen and the end of a line: the word goes on in the next one. */
function isBrokenLine(text: string, from: number, to: number): boolean {
  return text.charCodeAt(from) === 0x2d && text.charCodeAt(from + 1) === 0x0a && to - from === 2;
}

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return gap.none;
  if (isBrokenLine(text, from, to)) return gap.joined;
  let spaced = false;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const here = classAt(text, i);
    if (here === cls.other || (here === cls.dot && to - from > 1)) return gap.parted;
    if (here === cls.apostrophe && to - from === 1) return gap.apostrophe;
    if (here === cls.space || here === cls.wrap) spaced = true;
    else if (here !== cls.picture) marks++;
  }
  if (spaced) return gap.spaced;
  return marks <= 2 ? gap.joined : gap.parted;
}
