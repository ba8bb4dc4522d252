import { classAt, cls } from './classes.ts';
import type { Folded } from './fold.ts';

/** What stands between a unit and the one before it. */
export const gap = {
  /** Nothing: `Project|Falcon`, `falcon|2`. */
  none: 0,
  apostrophe: 1,
  /** One mark that joins: `-`, `_`, `.`. */
  joined: 2,
  /** White space, or a mark that stands around words: a quote, a hash sign, a slash. */
  spaced: 3,
  /** Anything that parts names, and the beginning of the text. */
  parted: 4,
} as const;

/** The smallest pieces of a text: words split also where the case or the kind of character changes. */
export interface Units {
  readonly count: number;
  /** Offsets into the folded text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly gaps: Uint8Array;
}

/** Splits a text into units in one pass. Case is that of the text as typed. */
export function unitsOf(raw: string, { folded, rawAt }: Folded): Units {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const isUpper = upperIn(raw, rawAt);
  let before: number = cls.other;
  let upper = false;
  for (let i = 0; i < folded.length; i++) {
    const here = classAt(folded, i);
    if (isLowHalf(folded, i) && ends[ends.length - 1] === i) {
      ends[ends.length - 1] = i + 1;
      continue;
    }
    const word = here >= cls.letter && here <= cls.single;
    const nowUpper = here === cls.letter && isUpper(i);
    if (word) {
      const inside = before === here && here !== cls.single;
      const humps = inside && nowUpper && (!upper || startsHump(folded, i, isUpper));
      if (!inside || humps) {
        gaps.push(starts.length === 0 ? gap.parted : gapBetween(folded, ends[ends.length - 1]!, i));
        starts.push(i);
        ends.push(i + 1);
      } else {
        ends[ends.length - 1] = i + 1;
      }
    }
    before = here;
    upper = nowUpper;
  }
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    gaps: Uint8Array.from(gaps),
  };
}

/** `HTTPServer`: a capital after capitals begins a unit where a small letter follows. */
function startsHump(folded: string, index: number, isUpper: (i: number) => boolean): boolean {
  return index + 1 < folded.length && classAt(folded, index + 1) === cls.letter && !isUpper(index + 1);
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

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return gap.none;
  let spaced = false;
  for (let i = from; i < to; i++) {
    const here = classAt(text, i);
    if (here === cls.other || (here === cls.dot && to - from > 1)) return gap.parted;
    if (here === cls.apostrophe && to - from === 1) return gap.apostrophe;
    if (here === cls.space || here === cls.wrap) spaced = true;
  }
  if (spaced) return gap.spaced;
  return to - from <= 2 ? gap.joined : gap.parted;
}
