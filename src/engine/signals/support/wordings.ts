import type { Language } from '../data/language.ts';
import { languages } from '../data/languages.ts';
import { type Lexicon, lexicon, type Phrases } from './lexicon.ts';

/** The phrases of some groups in every language, as one lexicon made at first use. */
export function wordings(...groups: readonly ((language: Language) => Phrases)[]): Lexicon {
  let made: Lexicon | undefined;
  const ready = (): Lexicon => {
    made ??= lexicon(...groups.flatMap(group => languages.map(group)));
    return made;
  };
  return { find: text => ready().find(text), test: text => ready().test(text) };
}

/**
 * The phrases of a group in the one language of a sentence: for single words, which mean other things elsewhere (`con`, `dom`).
 * Where the language cannot be told it is taken to be English; in a language that we do not know nothing is found.
 */
export function wordingsIn(group: (language: Language) => Phrases): (language: string | undefined) => Lexicon {
  const made = new Map(languages.map(language => [language.code, lexicon(group(language))]));
  return (language = 'en') => made.get(language) ?? none;
}

const none: Lexicon = { find: () => [], test: () => false };
