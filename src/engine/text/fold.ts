import { capitalTwin, foldPoint } from './fold-point.ts';
import { identity, type Origins, rewrite } from './rewrite.ts';

export interface Folded extends Origins {
  readonly folded: string;
}

const ascii = /^[\0-\x7f]*$/;

/** Folds a text and keeps where each character came from. Linear; never throws, whatever the text. */
export function fold(raw: string): Folded {
  if (ascii.test(raw)) return { folded: raw.toLowerCase(), ...identity };
  const { text, rawAt, toRaw } = rewrite(
    raw,
    true,
    (index, point) => (isBesideLatin(raw, index) ? capitalTwin(point) : undefined) ?? foldPoint(point),
  );
  return { folded: text, rawAt, toRaw };
}

/** Whether the unit at `index` touches a letter of ASCII. */
function isBesideLatin(raw: string, index: number): boolean {
  return isLatin(raw.charCodeAt(index - 1)) || isLatin(raw.charCodeAt(index + 1));
}

const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** Only the folded text, for terms and literals. */
export function foldTerm(term: string): string {
  return fold(term).folded;
}
