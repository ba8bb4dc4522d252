import { type CharSet, digits, negate, setOf, setOfChars, spaces, union, wordChars } from './charset.ts';

/** Escapes that stand for a set of characters. RE2's are those of ASCII. */
export const setEscapes: Readonly<Record<string, CharSet>> = {
  d: digits,
  D: negate(digits),
  w: wordChars,
  W: negate(wordChars),
  s: spaces,
  S: negate(spaces),
};

/** Escapes that stand for one control character. */
export const controls: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const upper: CharSet = [[0x41, 0x5a]];
const lower: CharSet = [[0x61, 0x7a]];

/** The names between `[:` and `:]`. */
export const posix: Readonly<Record<string, CharSet>> = {
  alnum: union(digits, upper, lower),
  alpha: union(upper, lower),
  ascii: [[0, 0x7f]],
  blank: setOfChars('\t '),
  cntrl: setOf([
    [0, 0x1f],
    [0x7f, 0x7f],
  ]),
  digit: digits,
  graph: [[0x21, 0x7e]],
  lower,
  print: [[0x20, 0x7e]],
  punct: setOf([
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ]),
  space: setOfChars('\t\n\v\f\r '),
  upper,
  word: wordChars,
  xdigit: setOf([
    [0x30, 0x39],
    [0x41, 0x46],
    [0x61, 0x66],
  ]),
};

const memo = new Map<string, CharSet>();

/** The characters of the basic plane that have a Unicode property or belong to a script; undefined for an unknown name. */
export function property(name: string): CharSet | undefined {
  const known = memo.get(name);
  if (known !== undefined) return known;
  const test = propertyTest(name);
  if (test === undefined) return undefined;
  const ranges: [number, number][] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    if (!test.test(String.fromCharCode(unit))) continue;
    const before = ranges[ranges.length - 1];
    if (before?.[1] === unit - 1) before[1] = unit;
    else ranges.push([unit, unit]);
  }
  memo.set(name, ranges);
  return ranges;
}

function propertyTest(name: string): RegExp | undefined {
  for (const form of [name, `Script=${name}`]) {
    try {
      return new RegExp(`\\p{${form}}`, 'u');
    } catch {
      // Not a property of this kind; perhaps of the next.
    }
  }
  return undefined;
}
