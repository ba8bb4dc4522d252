import type { Span } from '../../finding.ts';
import type { Language } from '../data/language.ts';
import { languages } from '../data/languages.ts';
import { type Lexicon, lexicon, type Phrases } from './lexicon.ts';

/** The languages of the text that is being heard. */
let spoken: readonly Language[] = languages;

/**
 * Tells what languages the text is in that is heard from now on, by ISO 639-1; undefined, or one that we do not know, stands for
 * a sentence that may be in any. English is heard in all: people mix it in.
 */
export function speakIn(codes: readonly (string | undefined)[]): void {
  const isKnown = codes.length > 0 && codes.every(code => languages.some(language => language.code === code));
  spoken = isKnown ? languages.filter(({ code }) => code === 'en' || codes.includes(code)) : languages;
}

/** The phrases of some groups, in the languages of the text that is being heard; a language is made ready at first use. */
export function wordings(...groups: readonly ((language: Language) => Phrases)[]): Lexicon {
  const made = new Map<Language, Lexicon>();
  const of = (language: Language): Lexicon => {
    const known = made.get(language) ?? lexicon(...groups.map(group => group(language)));
    made.set(language, known);
    return known;
  };
  return {
    find(text) {
      const found = spoken.map(language => of(language).find(text)).filter(spans => spans.length > 0);
      return found.length > 1 ? apart(found.flat()) : (found[0] ?? []);
    },
    test: text => spoken.some(language => of(language).test(text)),
  };
}

/** From left to right, without overlaps: of two that begin together the longer one. */
function apart(found: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  }
  return apart;
}

/**
 * The phrases of a group in the one language of a sentence: for single words, which mean other things elsewhere (`con`, `dom`).
 * Where the language cannot be told it is taken to be English; in a language that we do not know nothing is found.
 */
export function wordingsIn(group: (language: Language) => Phrases): (language: string | undefined) => Lexicon {
  const made = new Map<string, Lexicon>();
  return (code = 'en') => {
    const language = languages.find(one => one.code === code);
    const known = made.get(code) ?? (language === undefined ? none : lexicon(group(language)));
    made.set(code, known);
    return known;
  };
}

const none: Lexicon = { find: () => [], test: () => false };
