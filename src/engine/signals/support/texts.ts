import type { Openings } from './openings.ts';
import { isInWord, isStarred } from './phrase.ts';

/** Where phrases stand in a text, the lists of one index apart. */
export interface Places {
  /** Those of list n are from `firsts[n]` to `lasts[n]`, in the order of the text; -1 where they have not been looked at closely. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly phrases: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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

/** List, phrase and place, as they are met. One search ends before the next begins. */
const met: number[] = [];

function placesIn(text: string, openings: Openings): Places {
  met.length = 0;
  openings.scan(text, 0, text.length, (list, phrase, at) => met.push(list, phrase, at));
  const { lists } = openings;
  const count = met.length / 3;
  const firsts = new Int32Array(lists + 1);
  for (let i = 0; i < met.length; i += 3) firsts[met[i]!]!++;
  for (let list = 1; list <= lists; list++) firsts[list]! += firsts[list - 1]!;
  const all = new Int32Array(count * 3);
  const [phrases, starts, ends] = [0, 1, 2].map(part => all.subarray(part * count, (part + 1) * count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let i = met.length - 3; i >= 0; i -= 3) {
    const place = --firsts[met[i]!]!;
    phrases[place] = met[i + 1]!;
    starts[place] = met[i + 2]!;
  }
  return { firsts, lasts: new Int32Array(lists).fill(-1), phrases, starts, ends };
}
