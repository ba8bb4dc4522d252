import { commonWords, tellingLetters } from './common-words.ts';
import { byScript, scriptLanguages } from './scripts.ts';

/** Languages that can be told, by ISO 639-1 code, sorted. */
export const languages: readonly string[] = [...Object.keys(commonWords), ...scriptLanguages].sort();

/** So much of a text is looked at, in UTF-16 code units: more does not make it surer. */
const enough = 2000;
/** What a language must have for it: two words of its own, or several that it shares. */
const least = 1.5;
/** So much more must speak for it than for the next one. */
const lead = 1.25;
/** A letter weighs less than a word. */
const letterWeight = 0.5;

/** What a word or a letter says: for each of so many languages as much. */
interface Vote {
  /** Indexes into `candidates`. */
  readonly of: readonly number[];
  readonly weight: number;
}

/** Languages in Latin letters. */
const candidates = Object.keys(commonWords);

let tables: { readonly words: ReadonlyMap<string, Vote>; readonly letters: ReadonlyMap<string, Vote> } | undefined;

/** The language of a text, by ISO 639-1 code; undefined where it cannot be told: too short, mixed, or none of ours. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, enough).normalize('NFC').toLowerCase();
  return (foreign.test(start) ? byScript(start) : undefined) ?? byWords(start);
}

/** Letters that are not Latin. */
const foreign = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufaff]/;

function byWords(text: string): string | undefined {
  tables ??= { words: votesOf(commonWords, 1), letters: votesOf(inverted(tellingLetters), letterWeight) };
  const votes = new Float64Array(candidates.length);
  const count = (vote: Vote | undefined): void => {
    if (vote !== undefined) for (const index of vote.of) votes[index]! += vote.weight;
  };
  for (const word of text.match(/[\p{L}\p{M}’'-]+/gu) ?? []) count(tables.words.get(word));
  for (const letter of text.match(/[^\0-\x7f]/gu) ?? []) count(tables.letters.get(letter));
  let best = 0;
  for (let i = 1; i < votes.length; i++) if (votes[i]! > votes[best]!) best = i;
  const most = votes[best]!;
  votes[best] = 0;
  return most >= least && most >= Math.max(...votes) * lead ? candidates[best] : undefined;
}

/** From the words of each language to the languages of each word; what many share says less of each. */
function votesOf(lists: Readonly<Record<string, string>>, weight: number): Map<string, Vote> {
  const found = new Map<string, number[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words.split(' '))) {
      found.set(word, [...(found.get(word) ?? []), candidates.indexOf(language)]);
    }
  }
  return new Map(Array.from(found, ([word, of]) => [word, { of, weight: weight / of.length ** 0.5 }]));
}

/** From letter to languages, to language to letters. */
function inverted(lists: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [letter, languages] of Object.entries(lists)) {
    for (const language of languages.split(' '))
      found[language] = found[language] ? `${found[language]} ${letter}` : letter;
  }
  return found;
}
