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
