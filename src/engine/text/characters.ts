/** Goes with the character before it: accents, the keys of variants, skin tones, tags of flags. */
const clings = /^[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]$/u;
const joiner = 0x200d;
const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/**
 * How many characters people see: a family, a flag or an accented letter is one. A linear reading of the rules for
 * grapheme clusters in Unicode's annex 29, without Hangul pieces; `Intl.Segmenter` is not linear.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let joins = false;
  let half = false;
  for (const char of text) {
    const point = char.codePointAt(0)!;
    if (point < 0x80) {
      count++;
      joins = half = false;
      continue;
    }
    const regional = isRegional(point);
    const goesOn = joins || (half && regional) || point === joiner || clings.test(char);
    if (!goesOn || count === 0) count++;
    half = regional && !half;
    joins = point === joiner;
  }
  return count;
}
