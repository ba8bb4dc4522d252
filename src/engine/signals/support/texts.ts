import type { Openings } from './openings.ts';
import { isInWord } from './phrase.ts';

/** Where phrases may begin in a text, the lists of one index apart. */
export interface Places {
  /** Those of list n are from `firsts[n]` to `firsts[n + 1]`, in the order of the text. */
  readonly firsts: Int32Array;
  readonly phrases: Int32Array;
  readonly at: Int32Array;
}

/** A stretch of a text that is being heard. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of one index in the whole text, looked for once. */
  places(openings: Openings): Places;
}

/** What is known of the texts that are being heard: each is asked about by every signal in turn. */
export interface Texts {
  /** The stretch that a string is, if it was sliced from a text with `slice` or asked about whole before. */
  view(text: string): View;
  /** `text.slice(start, end)`, which is not walked through again once the text was. */
  slice(text: string, start: number, end: number): string;
  /** Drops what is known, for another text that is to be heard. */
  forget(): void;
}

export function makeTexts(): Texts {
  const views = new Map<string, View>();

  function view(text: string): View {
    const known = views.get(text);
    if (known !== undefined) return known;
    const made = { text, start: 0, end: text.length, places: searching(text) };
    views.set(text, made);
    return made;
  }

  return {
    view,
    slice(text, start, end) {
      const part = text.slice(start, end);
      // In the middle of a word nothing begins, but in the slice something may.
      if (part !== text && !isInWord(text.charCodeAt(start - 1)))
        views.set(part, { text, start, end, places: view(text).places });
      return part;
    },
    forget: () => views.clear(),
  };
}

/** Looks through a text once an index, and again where that has grown. */
function searching(text: string): View['places'] {
  const known = new Map<Openings, Places>();
  return openings => {
    const before = known.get(openings);
    if (before !== undefined && before.firsts.length > openings.lists) return before;
    const found = placesIn(text, openings);
    known.set(openings, found);
    return found;
  };
}

/** List, phrase and place, as they are met. One search ends before the next begins. */
const met: number[] = [];

function placesIn(text: string, openings: Openings): Places {
  met.length = 0;
  openings.scan(text, 0, text.length, (list, phrase, at) => met.push(list, phrase, at));
  const count = met.length / 3;
  const firsts = new Int32Array(openings.lists + 1);
  for (let i = 0; i < met.length; i += 3) firsts[met[i]! + 1]!++;
  for (let list = 0; list < openings.lists; list++) firsts[list + 1]! += firsts[list]!;
  const free = firsts.slice();
  const [phrases, at] = [new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < met.length; i += 3) {
    const place = free[met[i]!]!++;
    phrases[place] = met[i + 1]!;
    at[place] = met[i + 2]!;
  }
  return { firsts, phrases, at };
}
