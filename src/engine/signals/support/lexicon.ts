import type { Span } from '../../finding.ts';
import { makeOpenings } from './openings.ts';
import { expressionOf, type Phrases } from './phrase.ts';

export { masks, type Phrases } from './phrase.ts';

export interface Lexicon {
  /** Every phrase in the text as whole words, from left to right, without overlaps, as stretches of it. */
  find(text: string): readonly Span[];
  test(text: string): boolean;
}

const openings = makeOpenings();

/** Drops what lexicons remember of texts, for another text that is to be heard. */
export const forgetTexts: () => void = openings.forget;

/**
 * Makes phrases findable. They are indexed at first use, and an expression is made of those with one beginning when that
 * first stands in a text: most never do.
 */
export function lexicon(...lists: readonly Phrases[]): Lexicon {
  let phrases: Phrases | undefined;
  let number = 0;
  const expressions: RegExp[] = [];

  function expression(beginning: number): RegExp {
    expressions[beginning] ??= expressionOf(openings.phrases(number, beginning).map(place => phrases![place]!));
    return expressions[beginning];
  }

  function search(text: string): readonly Span[] {
    const places = openings.of(number, text);
    const found: Span[] = [];
    for (let i = 0, free = 0; i < places.length; ) {
      const start = places[i]!;
      let end = start;
      for (; places[i] === start; i += 2) {
        if (start < free) continue;
        const tried = expression(places[i + 1]!);
        tried.lastIndex = start;
        if (tried.test(text)) end = Math.max(end, tried.lastIndex);
      }
      if (end === start) continue;
      found.push({ start, end });
      free = end;
    }
    return found;
  }

  function find(text: string): readonly Span[] {
    if (phrases === undefined) {
      phrases = lists.flat();
      number = openings.add(phrases);
    }
    return openings.once(number, text, () => search(text));
  }

  return { find, test: text => find(text).length > 0 };
}
