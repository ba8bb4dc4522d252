/** Marks that stand for names in a text whose names are masked; see hearing.ts. */
export const masks = { organisation: '\uE000', product: '\uE001', competitor: '\uE002', quoted: '\uE003' } as const;

/**
 * Wordings as people list them, one phrase a line, in folded letters. A space is any white space; an apostrophe may be left out by
 * the writer; `*` is the rest of a word; `(a|b)` one of several, `(a|)` one or none, `cats?` with its last letter or without; `...` up to four words; `{n}` a number;
 * `{org}` a name of the organisation or its product, `{name}` that or a competitor's.
 */
export type Phrases = readonly string[];

/** What is repeated in a phrase, and how often at most: a text may be one long run of it. */
export const most = { space: 20, letters: 40, digits: 14, mask: 100, words: 4, wordLength: 40 } as const;

/** Where the group that opens at `at` has its alternatives, and the place after it. */
export function group(phrase: string, at: number): { readonly starts: readonly number[]; readonly end: number } {
  const starts = [at + 1];
  for (let i = at + 1, open = 1; i < phrase.length; i++) {
    const mark = phrase.charCodeAt(i);
    if (mark === 0x28) open++;
    else if (mark === 0x7c && open === 1) starts.push(i + 1);
    else if (mark === 0x29 && --open === 0) return { starts, end: i + 1 };
  }
  throw new Error(`The phrase "${phrase}" does not close a bracket.`);
}

/** Whether a UTF-16 code unit of folded text is a letter. Written out in ranges, for it is asked at nearly every character. */
function isLetter(unit: number): boolean {
  if (unit < 0xaa) return unit >= 0x61 && unit <= 0x7a;
  if (unit < 0xdf) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit <= 0x1fff || (unit >= 0x2c00 && unit <= 0x2dff) || (unit >= 0x3040 && unit <= 0xd7ff);
}

/** Whether it may be of what `*` stands for. */
export function isStarred(unit: number): boolean {
  return unit === 0x27 || isLetter(unit);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a UTF-16 code unit of folded text continues a word, so that no phrase begins after it, and none ends before it. */
export function isInWord(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 0x5f;
}

/** Whether a UTF-16 code unit is white space, as `\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    (unit >= 0x2028 && unit <= 0x2029) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const [organisation, product, competitor] = [masks.organisation, masks.product, masks.competitor].map(mask =>
  mask.charCodeAt(0),
) as [number, number, number];

/** Whether a UTF-16 code unit stands for a name of the organisation or its product. */
export function isOurs(unit: number): boolean {
  return unit === organisation || unit === product;
}

/** Whether it stands for such a name or a competitor's. */
export function isName(unit: number): boolean {
  return unit >= organisation && unit <= competitor;
}

/** Whether it may stand before a name: `@`, `#`, `$`. */
export function isPrefix(unit: number): boolean {
  return unit === 0x40 || unit === 0x23 || unit === 0x24;
}

/** Whether it may stand before a number: `£`, `$`, `€`. */
export function isCurrency(unit: number): boolean {
  return unit === 0xa3 || unit === 0x24 || unit === 0x20ac;
}
