import type { Span } from '../finding.ts';
import { type Folded, fold } from './fold.ts';
import type { Prepared } from './prepared.ts';
import { sentencesOf } from './sentences.ts';
import { unitsOf } from './units.ts';
import { wordsOf } from './words.ts';

/** Makes a text ready for matching: folded once, words and sentences found at first use. Never throws. */
export function prepare(raw: string): Prepared {
  return readyFolded(raw, fold(raw));
}

/** The same for a text that was folded in some way. */
export function readyFolded(raw: string, folded: Folded): Prepared {
  let units: Prepared['units'] | undefined;
  let words: Prepared['words'] | undefined;
  let sentences: readonly Span[] | undefined;
  return {
    raw,
    ...folded,
    get units() {
      units ??= unitsOf(raw, folded);
      return units;
    },
    get words() {
      words ??= wordsOf(folded.folded, this.units);
      return words;
    },
    get sentences() {
      sentences ??= sentencesOf(folded.folded);
      return sentences;
    },
  };
}
