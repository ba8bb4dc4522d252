import type { Span } from '../../finding.ts';
import { fits } from './fits.ts';
import { makeOpenings, type Openings } from './openings.ts';
import type { Phrases } from './phrase.ts';
import { programOf } from './program.ts';
import { makeTexts, type Places, type View } from './texts.ts';

export { masks, type Phrases } from './phrase.ts';

export interface Lexicon {
  /** Every phrase in the text as whole words, from left to right, without overlaps, as stretches of it. */
  find(text: string): readonly Span[];
  test(text: string): boolean;
}

/** A list of phrases in an index. */
export interface Entry {
  readonly openings: Openings;
  readonly list: number;
  readonly phrases: Phrases;
}

/** What all lexicons share, made at first use: one index a language, and one of what is of none. */
let texts: ReturnType<typeof makeTexts> | undefined;
const indexes = new Map<string, { readonly openings: Openings; readonly entries: Map<Phrases, Entry> }>();

/** The entry of a list of phrases in the index of a language; the list is read at first use. */
export function entryOf(phrases: Phrases, language = ''): Entry {
  const index = indexes.get(language) ?? { openings: makeOpenings(), entries: new Map() };
  indexes.set(language, index);
  const entry = index.entries.get(phrases) ?? { openings: index.openings, list: index.openings.add(phrases), phrases };
  index.entries.set(phrases, entry);
  return entry;
}

function heard(): ReturnType<typeof makeTexts> {
  texts ??= makeTexts();
  return texts;
}

/** Drops what lexicons remember of texts, for another text that is to be heard. */
export function forgetTexts(): void {
  texts?.forget();
}

/** `text.slice(start, end)`; lexicons that know the text know the slice as well, until they forget. */
export function sliceOf(text: string, start: number, end: number): string {
  return heard().slice(text, start, end);
}

const none: readonly Span[] = [];

/** A lexicon of the lists that `entries` gives when it is asked. */
export function lexiconOf(entries: () => readonly Entry[]): Lexicon {
  function find(text: string, only: boolean): readonly Span[] {
    const view = heard().view(text);
    let found: Span[] | undefined;
    for (const entry of entries()) {
      const places = view.places(entry.openings);
      if (lastOf(entry, places, view.text) === places.firsts[entry.list]) continue;
      found ??= [];
      collect(view, places, entry, found);
      if (only && found.length > 0) return found;
    }
    return found === undefined || found.length === 0 ? none : apart(found);
  }
  return { find: text => find(text, false), test: text => find(text, true).length > 0 };
}

/** Makes phrases findable that are of no language, or of any. They are read at first use. */
export function lexicon(...lists: readonly Phrases[]): Lexicon {
  let entries: readonly Entry[] | undefined;
  return lexiconOf(() => {
    entries ??= lists.map(phrases => entryOf(phrases));
    return entries;
  });
}

/** The end of the places of a list. When that is first asked those are dropped at which no phrase stands. */
function lastOf({ list, phrases }: Entry, places: Places, text: string): number {
  const { firsts, lasts, starts, ends } = places;
  if (lasts[list]! >= 0) return lasts[list]!;
  let last = firsts[list]!;
  for (let i = last; i < firsts[list + 1]!; i++) {
    const end = fits(programFor(phrases[places.phrases[i]!]!), text, starts[i]!, text.length);
    if (end <= starts[i]!) continue;
    starts[last] = starts[i]!;
    places.phrases[last] = places.phrases[i]!;
    ends[last++] = end;
  }
  lasts[list] = last;
  return last;
}

/** The phrases of a list that stand in the view, as stretches of it. One that goes on after it may have another end in it. */
function collect({ text, start, end }: View, places: Places, { list, phrases }: Entry, found: Span[]): void {
  const { starts, ends } = places;
  const last = places.lasts[list]!;
  for (let i = firstFrom(starts, places.firsts[list]!, last, start); i < last && starts[i]! < end; i++) {
    const at = starts[i]!;
    const to = ends[i]! <= end ? ends[i]! : fits(programFor(phrases[places.phrases[i]!]!), text, at, end);
    if (to > at) found.push({ start: at - start, end: to - start });
  }
}

/** The first of the places `from`..`to`, which are in order, that is not before `start`. */
function firstFrom(at: readonly number[], from: number, to: number, start: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From left to right, without overlaps: of those that begin together the longest one. */
function apart(found: Span[]): readonly Span[] {
  if (found.length === 1) return found;
  let free = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

/** So many steps of programs are kept: most phrases stand in no text. */
const kept = 1 << 16;
const programs = new Map<string, Uint16Array>();
let steps = 0;

function programFor(phrase: string): Uint16Array {
  const known = programs.get(phrase);
  if (known !== undefined) return known;
  const program = programOf(phrase);
  steps += program.length;
  if (steps > kept) {
    programs.clear();
    steps = program.length;
  }
  programs.set(phrase, program);
  return program;
}
