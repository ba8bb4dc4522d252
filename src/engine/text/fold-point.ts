import { asciiDigit } from './digits.ts';
import { isInvisible, isOptionalMark } from './invisible.ts';
import { capitalLookalikes, lookalikes } from './lookalikes.generated.ts';

/**
 * What folding does to single code points. Each is folded by itself, so folding a text equals joining what its pieces
 * fold to: a literal found in a text is found in the folded text as well.
 */

/** Letters that no normalisation takes apart, and punctuation with many forms. Trade marks must not grow a word. */
const special: Readonly<Record<string, string>> = {
  þ: 'th',
  // Small capitals that no table of look-alikes has.
  ꜰ: 'f',
  ɴ: 'n',
  ꞯ: 'q',
  ϲ: 'c',
  Ϲ: 'c',
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
let twins: ReadonlyMap<string, string> | undefined;
let capitals: ReadonlyMap<string, string> | undefined;

/**
 * Folds one code point: case, width, diacritics and look-alikes go, digits of all scripts become those of ASCII, invisible
 * ones fold to nothing. Lone surrogates stay.
 */
export function foldPoint(point: number): string {
  const known = memo.get(point);
  if (known !== undefined) return known;
  const folded = compute(point);
  memo.set(point, folded);
  return folded;
}

/**
 * The Latin letter that a capital is drawn like, where its small letter is drawn like another one: Ν as in `FALCOΝ`, though
 * ν is a v. Only for a capital beside Latin letters, so that names in its own alphabet fold alike in capitals.
 */
export function capitalTwin(point: number): string | undefined {
  capitals ??= twinsIn(capitalLookalikes);
  return capitals.get(String.fromCodePoint(point));
}

function compute(point: number): string {
  const run = whiteOnBlack.find(first => point >= first && point < first + 26);
  if (run !== undefined) return String.fromCharCode(0x61 + point - run);
  const char = String.fromCodePoint(point);
  if (special[char] !== undefined) return special[char];
  if (isInvisible(point) || isOptionalMark(point)) return '';
  const apart = char.normalize('NFKD');
  // Some signs stand for a whole sentence of letters; taken apart they would only blow the text up.
  if (apart.length > longestApart) return char;
  const inBrackets = /^\((.)\)$/u.exec(apart)?.[1];
  return foldPieces(inBrackets ?? apart);
}

function foldPieces(apart: string): string {
  twins ??= twinsIn(lookalikes);
  let folded = '';
  for (const piece of apart) {
    if (isDropped(piece)) continue;
    for (const small of foldCase(piece).normalize('NFKD')) {
      if (!isDropped(small)) folded += special[small] ?? twins.get(small) ?? asciiDigit(small.codePointAt(0)!) ?? small;
    }
  }
  return folded;
}

/** Full case folding: through capitals and back, so that ß, ſ, ς and ı meet ss, s, σ and i. */
function foldCase(char: string): string {
  return char.toLowerCase().toUpperCase().toLowerCase();
}

function isDropped(char: string): boolean {
  const point = char.codePointAt(0)!;
  return isInvisible(point) || isOptionalMark(point);
}

/** What is drawn like them → Latin letters. */
function twinsIn(lines: string): Map<string, string> {
  return new Map(
    lines.split('\n').flatMap(line => {
      const [latin = '', chars = ''] = line.split(' ');
      return [...chars].map((char): [string, string] => [char, latin]);
    }),
  );
}
