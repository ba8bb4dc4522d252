/** First and last of the marks that people may leave out or add without changing the word. Vowel signs of other scripts are letters, and not here. */
const optional = [
  [0x0300, 0x0344], // diacritics, but for the small iota, which is a letter of its own in capitals
  [0x0346, 0x036f],
  [0x0591, 0x05bd], // Hebrew points
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a], // Arabic marks
  [0x0640, 0x0640], // Arabic stretching
  [0x064b, 0x065f], // Arabic short vowels
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff], // diacritics
  [0x1dc0, 0x1dff], // diacritics
  [0x20d0, 0x20ff], // diacritics for symbols
  [0xfe20, 0xfe2f], // half marks
] as const;

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether a code point leaves nothing on the screen of its own: soft hyphens, zero width, directions, variation selectors, tags. */
export function isInvisible(point: number): boolean {
  return ignorable.test(String.fromCodePoint(point));
}

/** Whether a code point is a mark on a letter that stands for the same word without it. */
export function isOptionalMark(point: number): boolean {
  return optional.some(([first, last]) => point >= first && point <= last);
}
