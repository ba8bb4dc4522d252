import type { Span } from '../../finding.ts';
import { matchesOf } from '../../text/matches.ts';

/** Marks that stand for names in a text whose names are masked; see hearing.ts. */
export const masks = { organisation: '\uE000', product: '\uE001', competitor: '\uE002', quoted: '\uE003' } as const;

/**
 * Wordings as people list them, one phrase a line, in folded letters. A space is any white space; an apostrophe may be left out by
 * the writer; `*` is the rest of a word; `(a|b)` one of several, `(a|)` one or none; `...` up to four words; `{n}` a number;
 * `{org}` a name of the organisation or its product, `{name}` that or a competitor's.
 */
export type Phrases = readonly string[];

export interface Lexicon {
  /** Every phrase in the text, leftmost and first listed, as stretches of it. */
  find(text: string): Span[];
  test(text: string): boolean;
}

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

/** Makes phrases findable as whole words, at first use. */
export function lexicon(...lists: readonly Phrases[]): Lexicon {
  let compiled: RegExp | undefined;
  const pattern = (): RegExp => {
    compiled ??= new RegExp(`(?<![${letters}\\d_])(?:${joined(lists.flat().map(toSource))})(?![${letters}\\d_])`, 'g');
    return compiled;
  };
  return {
    find: text => matchesOf(pattern(), text).map(match => ({ start: match.index, end: match.index + match[0].length })),
    test: text => text.search(pattern()) >= 0,
  };
}
