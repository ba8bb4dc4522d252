/** What a character is for telling words apart. */
export const cls = {
  other: 0,
  letter: 1,
  digit: 2,
  /** A word by itself: scripts that put no space between words. */
  single: 3,
  apostrophe: 4,
  /** Joins words into one name: `project-falcon`, `project_falcon`, `Marks & Spencer`. */
  joiner: 5,
  dot: 6,
  space: 7,
  /** Stands before or around a word without parting it from the next: quotes, `#`, `@`, `/`. */
  wrap: 8,
  /** An emoji: people decorate names with them. */
  picture: 9,
} as const;

/** Whether a class is one of letters, digits and signs that are words. */
export function isWordChar(found: number): boolean {
  return found >= cls.letter && found <= cls.single;
}

/** With the marks that Japanese puts on syllables, which belong to no one script. */
const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|[\u3099\u309a\u30fc]/u;
const letter = /\p{L}|\p{M}/u;
const digit = /\p{N}/u;
const space = /\s/;
const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const unknown = 255;
let table: Uint8Array | undefined;
const pairs = new Map<number, number>();

/** The class of the character that begins at `index`; both halves of a pair count as the pair. */
export function classAt(text: string, index: number): number {
  table ??= new Uint8Array(0x10000).fill(unknown);
  const unit = text.charCodeAt(index);
  const known = table[unit]!;
  if (known !== unknown) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return pairClass(text, index, unit);
  const found = classify(text[index]!);
  table[unit] = found;
  return found;
}

function pairClass(text: string, index: number, unit: number): number {
  const point = text.codePointAt(unit >= 0xdc00 ? index - 1 : index) ?? 0;
  if (point <= 0xffff) return cls.other;
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const found = classify(String.fromCodePoint(point));
  pairs.set(point, found);
  return found;
}

function classify(char: string): number {
  if (char === "'") return cls.apostrophe;
  if (char === '.') return cls.dot;
  if ('-_*~+&·•・'.includes(char)) return cls.joiner;
  if ('"#@()[]`/'.includes(char)) return cls.wrap;
  if (space.test(char)) return cls.space;
  if (unspaced.test(char)) return cls.single;
  if (letter.test(char)) return cls.letter;
  if (digit.test(char)) return cls.digit;
  return picture.test(char) ? cls.picture : cls.other;
}

/** Whether a text has anything in it that a word could be made of. */
export function hasLetters(text: string): boolean {
  return letter.test(text) || digit.test(text);
}
