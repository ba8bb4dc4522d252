import { asciiDigit } from './digits.ts';
import { isInvisible } from './invisible.ts';
import { type Origins, rewrite } from './rewrite.ts';

/** A text as people read it, for what is searched letter by letter: keys, numbers, addresses. */
export interface Legible extends Origins {
  readonly text: string;
}

const ascii = /^[\0-\x7f]*$/;

/** What a reader cannot see, or cannot tell from ASCII: full width, mathematical letters, digits of any script, invisible characters. */
const disguised = /[\p{Default_Ignorable_Code_Point}\u3000\uff01-\uff5e\u{1d400}-\u{1d7ff}]|(?=[^\0-\x7f])\p{Nd}/u;

/**
 * The text without invisible characters, and with letters, digits and signs of any width as those of ASCII; case, accents and
 * look-alike letters stay. Undefined where that changes nothing, as in nearly every text.
 */
export function legible(raw: string): Legible | undefined {
  return !ascii.test(raw) && disguised.test(raw) ? rewrite(raw, false, (_index, point) => shown(point)) : undefined;
}

function shown(point: number): string {
  if (isInvisible(point)) return '';
  const char = String.fromCodePoint(point);
  if (point === 0x3000) return ' ';
  const isStyled = (point >= 0xff01 && point <= 0xff5e) || (point >= 0x1d400 && point <= 0x1d7ff);
  return asciiDigit(point) ?? (isStyled ? char.normalize('NFKD') : char);
}
