import type { Openings } from './openings.ts';
import { isInWord, isStarred } from './phrase.ts';

/** Where phrases stand in a text, the lists of one index apart. */
export interface Places {
  /** Those of list n are from `firsts[n]` to `lasts[n]`, in the order of the text; -1 where they have not been looked at closely. */
  readonly firsts: readonly number[];
  readonly lasts: number[];
  readonly phrases: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A stretch of a text that is being heard. */
export interface View {
  /** The stretch itself. */
  readonly said: string;
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
  /** Signals ask several things of a text before they go on to the next. */
  let last: View | undefined;

  function view(text: string): View {
    if (last?.said === text) return last;
    let found = views.get(text);
    if (found === undefined) {
      found = { said: text, text, start: 0, end: text.length, places: searching(text) };
      views.set(text, found);
    }
    last = found;
    return found;
  }

  return {
    view,
    slice(text, start, end) {
      const said = text.slice(start, end);
      if (said !== text && !isWithinWord(text, start, end))
        views.set(said, { said, text, start, end, places: view(text).places });
      return said;
    },
    forget() {
      views.clear();
      last = undefined;
    },
  };
}

/** Whether a stretch begins or ends in the middle of a word: there nothing does in the text, but in the stretch something may. */
function isWithinWord(text: string, start: number, end: number): boolean {
  return isInWord(text.charCodeAt(start - 1)) || (isInWord(text.charCodeAt(end)) && isPart(text.charCodeAt(end - 1)));
}

const isPart = (unit: number): boolean => isInWord(unit) || isStarred(unit);

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

/** List, phrase and place, as they are met. One search ends before the next begins; what a long text took is given back. */
let met = new Int32Array(1 << 10);
const kept = 1 << 14;

function placesIn(text: string, openings: Openings): Places {
  let size = 0;
  openings.scan(text, 0, text.length, (list, phrase, at) => {
    if (size + 3 > met.length) {
      const larger = new Int32Array(met.length * 2);
      larger.set(met);
      met = larger;
    }
    met[size++] = list;
    met[size++] = phrase;
    met[size++] = at;
  });
  const { lists } = openings;
  const firsts = new Array<number>(lists + 1).fill(0);
  for (let i = 0; i < size; i += 3) firsts[met[i]!]!++;
  for (let list = 1; list <= lists; list++) firsts[list]! += firsts[list - 1]!;
  const [phrases, starts] = [new Array<number>(size / 3), new Array<number>(size / 3)];
  for (let i = size - 3; i >= 0; i -= 3) {
    const place = --firsts[met[i]!]!;
    phrases[place] = met[i + 1]!;
    starts[place] = met[i + 2]!;
  }
  if (met.length > kept) met = new Int32Array(kept);
  return { firsts, lasts: new Array<number>(lists).fill(-1), phrases, starts, ends: [] };
}
