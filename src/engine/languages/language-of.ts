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

let tables: { readonly words: Map<string, readonly string[]>; readonly letters: Map<string, readonly string[]> };

/** The language of a text, by ISO 639-1 code; undefined where it cannot be told: too short, mixed, or none of ours. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, enough).normalize('NFC').toLowerCase();
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? undefined : (byScript(start, letters) ?? byWords(start));
}

function byWords(text: string): string | undefined {
  tables ??= { words: inverted(commonWords), letters: new Map(Object.entries(tellingLetters).map(split)) };
  const votes = new Map<string, number>();
  const vote = (candidates: readonly string[] | undefined, weight: number): void => {
    for (const one of candidates ?? []) votes.set(one, (votes.get(one) ?? 0) + weight / candidates!.length ** 0.5);
  };
  for (const word of text.match(/[\p{L}\p{M}’'-]+/gu) ?? []) vote(tables.words.get(word), 1);
  for (const letter of text.match(/[^\0-\x7f]/gu) ?? []) vote(tables.letters.get(letter), letterWeight);
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= least && best[1] >= (next?.[1] ?? 0) * lead ? best[0] : undefined;
}

function inverted(lists: Readonly<Record<string, string>>): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

const split = ([letter, list]: [string, string]): [string, readonly string[]] => [letter, list.split(' ')];
