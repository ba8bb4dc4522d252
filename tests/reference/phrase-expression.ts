import { masks, type Phrases } from '../../src/engine/signals/support/phrase.ts';

/** Letters in folded text. */
const letters = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
const { organisation, product, competitor } = masks;
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

/**
 * The obvious meaning of phrases, as an expression that takes any of them, as whole words, where it is tried; before that no
 * letter may stand. The engine reads the notation itself, and must come to the same.
 */
export function expressionOf(phrases: Phrases): RegExp {
  return new RegExp(`(?:${phrases.map(toSource).join('|')})(?![${letters}\\d_])`, 'y');
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
