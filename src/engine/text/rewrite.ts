import type { Span } from '../finding.ts';

/** How a rewritten text leads back to the text as typed. */
export interface Origins {
  /** Turns a stretch of the rewritten text into the stretch of the raw text that it came from, whole characters only. */
  toRaw(start: number, end: number): Span;
  /** Where the character at `index` of the rewritten text starts in the raw text. */
  rawAt(index: number): number;
}

/** Of a text in which everything stayed where it was. */
export const identity: Origins = {
  toRaw: (start: number, end: number): Span => ({ start, end }),
  rawAt: (index: number): number => index,
};

/** Where posts are written anew: one is done before the next begins. */
const scratch = new Uint16Array(2048);

/**
 * Rewrites a text character by character and keeps where each piece came from. ASCII stays, in small letters where wanted;
 * `pieceAt` gives what becomes of any other character. Linear; never throws, whatever the text.
 */
export function rewrite(
  raw: string,
  small: boolean,
  pieceAt: (index: number, point: number) => string,
): Origins & { readonly text: string } {
  const lower = small ? 0x20 : 0;
  // Seldom does a character become several: there is room for a few, and more is made when it is needed.
  let units = raw.length < scratch.length ? scratch : new Uint16Array(raw.length + 32);
  const origins: number[] = [];
  let count = 0;
  for (let i = 0; i < raw.length; ) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x80) {
      units[count] = unit >= 0x41 && unit <= 0x5a ? unit + lower : unit;
      origins.push(i++);
      count++;
      continue;
    }
    const point = raw.codePointAt(i)!;
    const piece = pieceAt(i, point);
    if (count + piece.length + raw.length - i > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + 32));
    }
    for (let j = 0; j < piece.length; j++) {
      units[count] = piece.charCodeAt(j);
      origins.push(i);
      count++;
    }
    i += point > 0xffff ? 2 : 1;
  }
  return { text: fromUnits(units, count), ...mapping(origins, raw.length) };
}

function grown(from: Uint16Array<ArrayBuffer>, to: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  to.set(from);
  return to;
}

function mapping(origins: readonly number[], rawLength: number): Origins {
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
