import { latinTwins } from './lookalikes.ts';

/**
 * What folding does to single code points. Each is folded by itself, so folding a text equals joining what its pieces
 * fold to: a literal found in a text is found in the folded text as well.
 */

/** First and last of each block that leaves nothing on the screen of its own. Vowel signs of other scripts are letters and stay. */
const dropped = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // diacritics
  [0x061c, 0x061c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x180b, 0x180f], // Mongolian variation selectors
  [0x1ab0, 0x1aff], // diacritics
  [0x1dc0, 0x1dff], // diacritics
  [0x200b, 0x200f], // zero width, direction marks
  [0x202a, 0x202e], // direction embeddings
  [0x2060, 0x206f], // word joiner, invisible operators
  [0x20d0, 0x20ff], // diacritics for symbols
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe20, 0xfe2f], // half marks
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xe0000, 0xe0fff], // tags, more variation selectors
] as const;

/** Letters that no normalisation takes apart, and punctuation with many forms. Trade marks must not grow a word. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '™': ' ',
  '®': ' ',
  '©': ' ',
  '℠': ' ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u2028': '\n',
  '\u2029': '\n',
};

/** White letters on black, which NFKD leaves alone: first code point of each run of 26. */
const whiteOnBlack = [0x1f150, 0x1f170];

const longestApart = 4;
const memo = new Map<number, string>();
let twins: Map<string, string> | undefined;

/** Folds one code point: case, width, diacritics and look-alikes go, invisible ones fold to nothing. Lone surrogates stay. */
export function foldPoint(point: number): string {
  const known = memo.get(point);
  if (known !== undefined) return known;
  const folded = compute(point);
  memo.set(point, folded);
  return folded;
}

function compute(point: number): string {
  const run = whiteOnBlack.find(first => point >= first && point < first + 26);
  if (run !== undefined) return String.fromCharCode(0x61 + point - run);
  const char = String.fromCodePoint(point);
  if (special[char] !== undefined) return special[char];
  twins ??= latinTwins();
  const apart = char.normalize('NFKD');
  // Some signs stand for a whole sentence of letters; taken apart they would only blow the text up.
  if (apart.length > longestApart) return char;
  let folded = '';
  for (const piece of apart.toLowerCase().normalize('NFKD')) {
    if (!isDropped(piece)) folded += special[piece] ?? twins.get(piece) ?? piece;
  }
  return folded;
}

function isDropped(char: string): boolean {
  const point = char.codePointAt(0) ?? 0;
  return dropped.some(([first, last]) => point >= first && point <= last);
}
