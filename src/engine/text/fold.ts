import type { Span } from '../finding.ts';
import { capitalTwin, foldPoint } from './fold-point.ts';

export interface Folded {
  readonly folded: string;
  /** Turns a stretch of `folded` into the stretch of the raw text that it came from, whole characters only. */
  toRaw(start: number, end: number): Span;
  /** Where the character at `index` of `folded` starts in the raw text. */
  rawAt(index: number): number;
}

const ascii = /^[\0-\x7f]*$/;

const identity = {
  toRaw: (start: number, end: number): Span => ({ start, end }),
  rawAt: (index: number): number => index,
};

/** Folds a text and keeps where each character came from. Linear; never throws, whatever the text. */
export function fold(raw: string): Folded {
  if (ascii.test(raw)) return { folded: raw.toLowerCase(), ...identity };
  // Seldom does a character fold to several: there is room for a few, and more is made when it is needed.
  let units = new Uint16Array(raw.length + 32);
  let origins = new Uint32Array(raw.length + 32);
  let count = 0;
  for (let i = 0; i < raw.length; ) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x80) {
      units[count] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
      origins[count++] = i++;
      continue;
    }
    const point = raw.codePointAt(i)!;
    const piece = (isBesideLatin(raw, i) ? capitalTwin(point) : undefined) ?? foldPoint(point);
    if (count + piece.length + raw.length - i > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + 32));
      origins = grown(origins, new Uint32Array(origins.length * 2 + 32));
    }
    for (let j = 0; j < piece.length; j++) {
      units[count] = piece.charCodeAt(j);
      origins[count++] = i;
    }
    i += point > 0xffff ? 2 : 1;
  }
  return { folded: fromUnits(units, count), ...mapping(origins.subarray(0, count), raw.length) };
}

/** Whether the unit at `index` touches a letter of ASCII. */
function isBesideLatin(raw: string, index: number): boolean {
  return isLatin(raw.charCodeAt(index - 1)) || isLatin(raw.charCodeAt(index + 1));
}

const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

function grown<Units extends Uint16Array | Uint32Array>(from: Units, to: Units): Units {
  to.set(from);
  return to;
}

/** Only the folded text, for terms and literals. */
export function foldTerm(term: string): string {
  return fold(term).folded;
}

function mapping(origins: Uint32Array, rawLength: number): typeof identity {
  const rawAt = (index: number): number => (index < origins.length ? origins[index]! : rawLength);
  return {
    rawAt,
    toRaw(start, end) {
      if (end <= start) return { start: rawAt(start), end: rawAt(start) };
      let after = end;
      while (after < origins.length && origins[after] === origins[end - 1]) after++;
      return { start: rawAt(start), end: rawAt(after) };
    },
  };
}

/** Strings are built in pieces, since a call takes only so many arguments. */
function fromUnits(units: Uint16Array, count: number): string {
  const size = 8192;
  let text = '';
  for (let i = 0; i < count; i += size)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, Math.min(count, i + size)));
  return text;
}
