import type { Language } from '../data/language.ts';
import { languages } from '../data/languages.ts';
import { type Entry, entryOf, type Lexicon, lexiconOf, type Phrases } from './lexicon.ts';

type Group = (language: Language) => Phrases;

/** The languages of the text that is being heard; every one where it may be any. */
let spoken: readonly Language[] = languages;
/** Those that were spoken before, by their codes: what is worked out for them is kept by identity. */
const among = new Map<string, readonly Language[]>();

/**
 * Tells what languages the text is in that is heard from now on, by ISO 639-1; undefined, or one that we do not know, stands for
 * a sentence that may be in any. English is heard in all: people mix it in.
 */
export function speakIn(codes: readonly (string | undefined)[]): void {
  const isKnown = codes.length > 0 && codes.every(code => languages.some(language => language.code === code));
  if (!isKnown) {
    spoken = languages;
    return;
  }
  const key = codes.join(' ');
  spoken = among.get(key) ?? languages.filter(({ code }) => code === 'en' || codes.includes(code));
  among.set(key, spoken);
}

/** Works something out for the languages of the text that is being heard, once for the same ones. */
export function forSpoken<Value>(work: (spoken: readonly Language[]) => Value): () => Value {
  let done: { readonly of: readonly Language[]; readonly count: number; readonly value: Value } | undefined;
  return () => {
    // Where the languages come from a file there are none before it was read.
    if (done?.of !== spoken || done.count !== spoken.length)
      done = { of: spoken, count: spoken.length, value: work(spoken) };
    return done.value;
  };
}

const entriesIn = (language: Language, groups: readonly Group[]): Entry[] =>
  groups.map(group => entryOf(group(language), language.code));

/** The phrases of some groups, in the languages of the text that is being heard; a language is made ready at first use. */
export function wordings(...groups: readonly Group[]): Lexicon {
  return lexiconOf(forSpoken(spoken => spoken.flatMap(language => entriesIn(language, groups))));
}

/**
 * The phrases of a group in the one language of a sentence: for single words, which mean other things elsewhere (`con`, `dom`).
 * Where the language cannot be told it is taken to be English; in a language that we do not know nothing is found.
 */
export function wordingsIn(group: Group): (language: string | undefined) => Lexicon {
  const made = new Map<string, Lexicon>();
  return (code = 'en') => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const language = languages.find(one => one.code === code);
    if (language === undefined) return none;
    const entries = entriesIn(language, [group]);
    const lexicon = lexiconOf(() => entries);
    made.set(code, lexicon);
    return lexicon;
  };
}

const none: Lexicon = { find: () => [], test: () => false };
