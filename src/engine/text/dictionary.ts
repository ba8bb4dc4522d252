import type { Span } from '../finding.ts';
import { classAt, isWordChar } from './classes.ts';
import { foldTerm } from './fold.ts';
import type { Prepared } from './prepared.ts';
import { placesOf, readsAs, type Spelling } from './spelling.ts';
import { gap } from './units.ts';

/**
 * Looks for any number of terms in one pass over a text's units. A term is known by its letters and digits alone, so that
 * one entry answers to every spelling ("Project Falcon", "project-falcon", "#ProjectFalcon"); what stands between them in
 * the text is judged afterwards (`spelling.ts`).
 *
 * One flat array holds an open-addressed table of hashes and, after it, a bitset of the hashes of all beginnings of all
 * terms: most units of a text begin no term and cost one hash and one look at a bit.
 */
export interface Dictionary {
  /** Every hit, by the number that its terms were given under. */
  scan(text: Prepared): ReadonlyMap<number, readonly Span[]>;
}

const seed = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
const hashSign = 0x23;
const letterS = 0x73;
const letterE = 0x65;

/** Builds the dictionary of `sets`: the terms at index n are reported under n. */
export function buildDictionary(sets: readonly (readonly string[])[]): Dictionary {
  const terms = sets.flat();
  const setOf = Uint32Array.from(sets.flatMap((set, n) => set.map(() => n)));
  const slots = powerOfTwo(terms.length * 2);
  const bits = powerOfTwo(terms.reduce((sum, term) => sum + term.length, 0) * 8);
  const data = new Uint32Array(slots * 2 + bits / 32);
  const bitsAt = slots * 2;
  let longest = 0;
  terms.forEach((term, index) => {
    const folded = foldTerm(term);
    let hash = seed;
    let length = 0;
    for (let i = 0; i < folded.length; i++) {
      if (!isWordChar(classAt(folded, i))) continue;
      hash = step(hash, folded.charCodeAt(i));
      length++;
      const bit = spread(hash) & (bits - 1);
      data[bitsAt + (bit >>> 5)]! |= 1 << (bit & 31);
    }
    if (length === 0) return;
    longest = Math.max(longest, length);
    let slot = spread(hash) & (slots - 1);
    while (data[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    data[slot * 2] = hash;
    data[slot * 2 + 1] = index + 1;
  });

  const begins = (hash: number): boolean => {
    const bit = spread(hash) & (bits - 1);
    return (data[bitsAt + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
  };
  // Spellings are worked out for the terms that are met, not for all that are known.
  const spellings = new Map<number, Spelling>();
  const spellingOf = (index: number): Spelling => {
    const known = spellings.get(index) ?? placesOf(terms[index]!);
    spellings.set(index, known);
    return known;
  };
  const withHash = (hash: number, use: (spelling: Spelling, set: number) => void): void => {
    let slot = spread(hash) & (slots - 1);
    for (; data[slot * 2 + 1] !== 0; slot = (slot + 1) & (slots - 1)) {
      const index = data[slot * 2 + 1]! - 1;
      if (data[slot * 2] === hash >>> 0) use(spellingOf(index), setOf[index]!);
    }
  };

  return {
    scan(text) {
      const hits = new Map<number, Span[]>();
      if (longest === 0) return hits;
      const lookup = { begins, withHash, longest };
      for (let first = 0; first < text.units.count; first++) {
        scanFrom(text, first, lookup, hits);
        if (text.folded.charCodeAt(text.units.starts[first]! - 1) === hashSign) scanHashtag(text, first, lookup, hits);
      }
      return hits;
    },
  };
}

interface Lookup {
  readonly begins: (hash: number) => boolean;
  /** Every term of this hash, and the number of its set. */
  readonly withHash: (hash: number, use: (spelling: Spelling, set: number) => void) => void;
  readonly longest: number;
}

/** Follows the units from `first` on for as long as they begin some term. */
function scanFrom(text: Prepared, first: number, lookup: Lookup, hits: Map<number, Span[]>): void {
  const { folded, units } = text;
  let hash = seed;
  let length = 0;
  for (let last = first; last < units.count && length <= lookup.longest; last++) {
    if (last > first && units.gaps[last] === gap.parted) return;
    const end = units.ends[last]!;
    let one = hash;
    let two = hash;
    for (let i = units.starts[last]!; i < end; i++) {
      two = one;
      one = hash;
      hash = step(hash, folded.charCodeAt(i));
    }
    const size = end - units.starts[last]!;
    length += size;
    const plural = size > 2 && folded.charCodeAt(end - 1) === letterS;
    if (plural && lookup.begins(one)) report(text, first, last, 1, one, lookup, hits);
    if (plural && folded.charCodeAt(end - 2) === letterE && lookup.begins(two))
      report(text, first, last, 2, two, lookup, hits);
    if (!lookup.begins(hash)) return;
    report(text, first, last, 0, hash, lookup, hits);
  }
}

/** A hashtag grown together, `#projectfalconlaunch`, may begin with a term of several words. */
function scanHashtag(text: Prepared, first: number, lookup: Lookup, hits: Map<number, Span[]>): void {
  const start = text.units.starts[first]!;
  const end = text.units.ends[first]!;
  let hash = seed;
  for (let i = start; i < end - 1; i++) {
    hash = step(hash, text.folded.charCodeAt(i));
    if (!lookup.begins(hash)) return;
    lookup.withHash(hash, ({ key, compound }, set) => {
      if (compound && text.folded.startsWith(key, start) && key.length === i + 1 - start) {
        note(hits, set, text.toRaw(start, i + 1));
      }
    });
  }
}

/** Notes the term that the units `first`..`last` spell, `ending` letters of a plural left aside. */
function report(
  text: Prepared,
  first: number,
  last: number,
  ending: number,
  hash: number,
  lookup: Lookup,
  hits: Map<number, Span[]>,
): void {
  lookup.withHash(hash, (spelling, set) => {
    if (!readsAs(text, first, last, ending, spelling.key) || !spelling.allows(text, first, last)) return;
    note(hits, set, text.toRaw(text.units.starts[first]!, text.units.ends[last]!));
  });
}

/** Hits come by their start: one within another of the same set is no hit of its own. */
function note(hits: Map<number, Span[]>, set: number, span: Span): void {
  const spans = hits.get(set);
  const before = spans?.[spans.length - 1];
  if (spans === undefined || before === undefined) hits.set(set, [span]);
  else if (span.start === before.start) spans[spans.length - 1] = span.end > before.end ? span : before;
  else if (span.end > before.end) spans.push(span);
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(5, Math.ceil(Math.log2(Math.max(1, least))));
}
