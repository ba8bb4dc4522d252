import type { Span } from '../../finding.ts';
import { makeOpenings } from './openings.ts';
import { expressionOf, type Phrases } from './phrase.ts';
import { makeTexts } from './texts.ts';

export { masks, type Phrases } from './phrase.ts';

export interface Lexicon {
  /** Every phrase in the text as whole words, from left to right, without overlaps, as stretches of it. */
  find(text: string): readonly Span[];
  test(text: string): boolean;
}

/** What all lexicons share, made at first use. */
let shared: ReturnType<typeof share> | undefined;

function share() {
  const openings = makeOpenings();
  return { openings, texts: makeTexts(openings) };
}

function ready(): NonNullable<typeof shared> {
  shared ??= share();
  return shared;
}

/** Drops what lexicons remember of texts, for another text that is to be heard. */
export function forgetTexts(): void {
  shared?.texts.forget();
}

/** `text.slice(start, end)`; lexicons that know the text know the slice as well, until they forget. */
export function sliceOf(text: string, start: number, end: number): string {
  return ready().texts.slice(text, start, end);
}

/**
 * Makes phrases findable. They are indexed at first use, and an expression is made of those with one beginning when that
 * first stands in a text: most never do.
 */
export function lexicon(...lists: readonly Phrases[]): Lexicon {
  let phrases: Phrases | undefined;
  let number = 0;
  const expressions: RegExp[] = [];

  function expression(beginning: number): RegExp {
    const { openings } = ready();
    expressions[beginning] ??= expressionOf(openings.phrases(number, beginning).map(place => phrases![place]!));
    return expressions[beginning];
  }

  function search(text: string, places: readonly number[]): readonly Span[] {
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
    const { openings, texts } = ready();
    if (phrases === undefined) {
      phrases = lists.flat();
      number = openings.add(phrases);
      // What is known of texts is known without these.
      texts.forget();
    }
    return texts.once(number, text, places => search(text, places));
  }

  return { find, test: text => find(text).length > 0 };
}
