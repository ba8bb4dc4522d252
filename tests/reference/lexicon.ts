import { isInWord, type Phrases } from '../../src/engine/signals/support/phrase.ts';
import { expressionOf } from './phrase-expression.ts';

/** Every phrase tried at every place where a word may begin: for each place from `from` on where some fit, the ends that they give. */
export function plainLexicon(
  phrases: Phrases,
): (text: string, from: number) => { start: number; ends: number[] } | undefined {
  const each = phrases.map(phrase => expressionOf([phrase]));
  return (text, from) => {
    for (let start = from; start < text.length; start++) {
      if (start > 0 && isInWord(text.charCodeAt(start - 1))) continue;
      const ends = each.flatMap(expression => {
        expression.lastIndex = start;
        return expression.test(text) ? [expression.lastIndex] : [];
      });
      if (ends.length > 0) return { start, ends };
    }
    return undefined;
  };
}
