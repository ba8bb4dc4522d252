import { commonWords, tellingLetters } from './common-words.ts';
import { byScript, scriptLanguages } from './scripts.ts';
import { makeVotes, type Votes } from './votes.ts';

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

/** Languages in Latin letters. */
const candidates = Object.keys(commonWords);

let votes: Votes | undefined;

/** The language of a text, by ISO 639-1 code; undefined where it cannot be told: too short, mixed, or none of ours. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, enough).toLowerCase();
  if (!beyondAscii.test(start)) return byWords(start);
  const composed = start.normalize('NFC');
  return (foreign.test(composed) ? byScript(composed) : undefined) ?? byWords(composed);
}

const beyondAscii = /[^\0-\x7f]/;
/** Letters that are not Latin. */
const foreign = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufaff]/;

function byWords(text: string): string | undefined {
  votes ??= makeVotes(candidates.length, [
    { lists: Object.values(commonWords), weight: 1, letters: false },
    { lists: candidates.map(lettersOf), weight: letterWeight, letters: true },
  ]);
  votes.count(text);
  const { weights } = votes;
  let [best, most, next] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight > most) [best, most, next] = [i, weight, most];
    else if (weight > next) next = weight;
  }
  return most >= least && most >= next * lead ? candidates[best] : undefined;
}

/** The letters that tell a language, from the languages that a letter tells. */
function lettersOf(language: string): string {
  const telling = Object.entries(tellingLetters).filter(([, languages]) => languages.split(' ').includes(language));
  return telling.map(([letter]) => letter).join(' ');
}
