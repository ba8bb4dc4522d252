/** Marks that stand for names in a text whose names are masked; see hearing.ts. */
export const masks = { organisation: '\uE000', product: '\uE001', competitor: '\uE002', quoted: '\uE003' } as const;

/**
 * Wordings as people list them, one phrase a line, in folded letters. A space is any white space; an apostrophe may be left out by
 * the writer; `*` is the rest of a word; `(a|b)` one of several, `(a|)` one or none, `cats?` with its last letter or without; `...` up to four words; `{n}` a number;
 * `{org}` a name of the organisation or its product, `{name}` that or a competitor's.
 */
export type Phrases = readonly string[];

/** Letters in folded text. Written out, for the engine searches several times slower with the flag that `\\p{L}` needs. */
const letters = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
const { organisation, product, competitor } = masks;
/** Every repetition has a count: a phrase may begin with one, and so be tried at every place of a long run. */
const space = '\\s{1,20}';
const notation: readonly (readonly [RegExp, string])[] = [
  [/[.+$^[\]\\]/g, '\\$&'],
  [/\(/g, '(?:'],
  [/ ?\\\.\\\.\\\. ?/g, `(?:${space}[^\\s.!?;]{1,40}){0,4}?${space}`],
  [/ /g, space],
  [/'/g, "'?"],
  [/\*/g, `[${letters}']{0,40}`],
  [/\{n\}/g, '[£$€]?\\d[\\d.,]{0,14}'],
  [/\{org\}/g, `[@#$]?[${organisation}${product}]{1,100}`],
  [/\{name\}/g, `[@#$]?[${organisation}${product}${competitor}]{1,100}`],
];

/** What may stand first where a phrase begins with one of these. */
export const beginningsOf: Readonly<Record<string, string>> = {
  '{n}': '£$€0123456789',
  '{org}': `@#$${organisation}${product}`,
  '{name}': `@#$${organisation}${product}${competitor}`,
};

/** An expression that takes any of the phrases, as whole words, where it is tried; before that no letter may stand. */
export function expressionOf(phrases: Phrases): RegExp {
  return new RegExp(`(?:${joined(phrases.map(toSource))})(?![${letters}\\d_])`, 'y');
}

function toSource(phrase: string): string {
  return notation.reduce(
    (source, [mark, pattern]) => source.replace(mark, pattern),
    phrase.replace(/\(([^()]*)\)/g, longestFirst),
  );
}

/** The first alternative that fits is taken, and the longest is meant. */
function longestFirst(_group: string, inside: string): string {
  const alternatives = inside.split('|').sort((a, b) => b.length - a.length);
  return `(${alternatives.join('|')})`;
}

/**
 * Alternatives with the letters that they share at their beginning taken out, again and again: at most places of a text
 * the first letter already decides, where otherwise every phrase would be tried. The order among those that share is kept.
 */
function joined(sources: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const source of sources) {
    const shared = /^[a-z](?![?*+{])|^\\s\{1,20\}/.exec(source)?.[0] ?? '';
    // What begins otherwise, or ends here, stands for itself.
    const key = shared === '' ? ` ${source}` : shared;
    groups.set(key, [...(groups.get(key) ?? []), source.slice(shared.length)]);
  }
  const alternatives = Array.from(groups, ([shared, rests]) => {
    if (shared.startsWith(' ')) return rests[0]!;
    return shared + (rests.length === 1 ? rests[0]! : `(?:${joined(rests)})`);
  });
  return alternatives.join('|');
}

const letter = new RegExp(`[${letters}]`);

/** Whether a character of folded text is a letter. */
export function isLetter(character: string): boolean {
  return letter.test(character);
}

/** Whether a UTF-16 code unit of folded text continues a word, so that no phrase begins after it. */
export function isInWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    (unit >= 0xaa && letter.test(String.fromCharCode(unit)))
  );
}

/** Whether a UTF-16 code unit is white space. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 0x9f && /\s/.test(String.fromCharCode(unit)));
}
