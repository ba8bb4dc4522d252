/** First and last of each block that leaves nothing on the screen of its own. */
const invisible = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian variation selectors
  [0x200b, 0x200f], // zero width, direction marks
  [0x202a, 0x202e], // direction embeddings
  [0x2060, 0x206f], // word joiner, invisible operators, direction isolates
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0x1d173, 0x1d17a], // musical beams
  [0xe0000, 0xe0fff], // tags, more variation selectors
] as const;

/** Marks that people may leave out or add without changing the word. Vowel signs of other scripts are letters, and not here. */
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

type Blocks = readonly (readonly [first: number, last: number])[];

const among = (blocks: Blocks, point: number): boolean =>
  blocks.some(([first, last]) => point >= first && point <= last);

/** Whether a code point leaves nothing on the screen. */
export const isInvisible = (point: number): boolean => among(invisible, point);

/** Whether a code point is a mark on a letter that stands for the same word without it. */
export const isOptionalMark = (point: number): boolean => among(optional, point);
