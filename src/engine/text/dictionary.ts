import type { Span } from '../finding.ts';
import { classAt, cls } from './classes.ts';
import { type Beginnings, disguisedFrom, scanDisguised } from './disguise.ts';
import { outlastsParticles, particleEndings } from './particles.ts';
import { stringAt } from './pool.ts';
import type { Prepared } from './prepared.ts';
import { placesOf, plurals, readsAs, type Spelling } from './spelling.ts';
import { addToHash, buildTermTable, forHash, hashOf, mayBegin, noHash, setOf, type TermTable } from './term-table.ts';
import { gap } from './units.ts';
import { endsWithWords } from './unspaced.ts';

/**
 * Looks for any number of terms in one pass over a text's units. A term is known by its letters and digits alone, so that
 * one entry answers to every spelling ("Project Falcon", "project-falcon", "#ProjectFalcon"); what stands between them in
 * the text is judged afterwards (`spelling.ts`). Most units of a text begin no term and cost one hash and one look at a bit.
 */
export interface Dictionary {
  /** What it knows, as arrays that can be stored. */
  readonly table: TermTable;
  /** Every hit, by the number that its terms were given under. */
  scan(text: Prepared): ReadonlyMap<number, readonly Span[]>;
  /** The terms given under a number. */
  termsOf(set: number): string[];
}

const hashSign = 0x23;
const letterS = 0x73;
const firstHangul = 0x1100;

/** Builds the dictionary of `sets`: the terms at index n are reported under n. */
export function buildDictionary(sets: readonly (readonly string[])[]): Dictionary {
  return openDictionary(buildTermTable(sets));
}

/** The dictionary of a table that was built before. */
export function openDictionary(table: TermTable): Dictionary {
  const { firsts, terms, longest } = table;
  // Spellings are worked out for the terms that are met, not for all that are known.
  const spellings = new Map<number, Spelling>();
  const spellingOf = (index: number): Spelling => {
    const known = spellings.get(index) ?? placesOf(stringAt(terms, index));
    spellings.set(index, known);
    return known;
  };
  const lookup: Beginnings = {
    begins: hash => mayBegin(table, hash),
    withHash: (hash, use) => forHash(table, hash, index => use(spellingOf(index), setOf(table, index))),
    longest,
  };

  return {
    table,
    scan(text) {
      const hits = new Map<number, Span[]>();
      if (longest === 0) return hits;
      const scan: Scan = { text, lookup, hits };
      const disguised = disguisedFrom(text, longest);
      for (let first = 0; first < text.units.count; first++) {
        scanFrom(scan, first);
        if (disguised.has(first)) scanDisguised(text, first, lookup, (set, last) => noteUnits(scan, first, last, set));
        if (text.folded.charCodeAt(text.units.starts[first]! - 1) === hashSign) scanHashtag(scan, first);
      }
      return hits;
    },
    termsOf(set) {
      const [from, to] = [firsts[set]!, firsts[set + 1]!];
      return Array.from({ length: to - from }, (_, i) => stringAt(terms, from + i));
    },
  };
}

/** One text being looked through: what it is held against, and what was found. */
interface Scan {
  readonly text: Prepared;
  readonly lookup: Beginnings;
  readonly hits: Map<number, Span[]>;
}

/** Follows the units from `first` on for as long as they begin some term. */
function scanFrom(scan: Scan, first: number): void {
  const { text, lookup } = scan;
  const { folded, units } = text;
  let hash = noHash;
  let length = 0;
  for (let last = first; last < units.count && length <= lookup.longest; last++) {
    if (last > first && units.gaps[last] === gap.parted) return;
    const end = units.ends[last]!;
    const before = hash;
    for (let i = units.starts[last]!; i < end; i++) hash = addToHash(hash, folded.charCodeAt(i));
    const size = end - units.starts[last]!;
    length += size;
    if (size > 2 && folded.charCodeAt(end - 1) === letterS) scanPlural(scan, first, last, before);
    if (folded.charCodeAt(end - 1) >= firstHangul) scanParticles(scan, first, last, before);
    if (!lookup.begins(hash)) return;
    report(scan, first, last, ['', ''], hash);
  }
}

/** Notes the terms whose plural the units `first`..`last` spell; `before` is the hash of all but the last. */
function scanPlural(scan: Scan, first: number, last: number, before: number): void {
  const { text, lookup } = scan;
  const unit = text.folded.slice(text.units.starts[last], text.units.ends[last]);
  for (const plural of plurals) {
    const [ending, tail] = plural;
    if (!unit.endsWith(ending)) return;
    const hash = hashOf(unit.slice(0, -ending.length) + tail, before);
    if (lookup.begins(hash)) report(scan, first, last, plural, hash);
  }
}

/** Notes the terms that the units `first`..`last` spell but for Korean particles at the end, which are not marked. */
function scanParticles({ text, lookup, hits }: Scan, first: number, last: number, before: number): void {
  const { folded, units } = text;
  const unit = folded.slice(units.starts[last], units.ends[last]);
  for (const ending of particleEndings(unit)) {
    const hash = hashOf(unit.slice(0, -ending), before);
    if (!lookup.begins(hash)) continue;
    lookup.withHash(hash, ({ key, allows }, set) => {
      const spelled = outlastsParticles(key) && readsAs(text, first, last, ending, '', key);
      const sizeOf = (i: number) => units.ends[i]! - units.starts[i]! - (i === last ? ending : 0);
      if (spelled && allows(text, first, last, sizeOf)) {
        note(hits, set, text.toRaw(units.starts[first]!, units.ends[last]! - ending));
      }
    });
  }
}

/** A hashtag grown together, `#projectfalconlaunch`, may begin with a term of several words. */
function scanHashtag({ text, lookup, hits }: Scan, first: number): void {
  const start = text.units.starts[first]!;
  const end = text.units.ends[first]!;
  let hash = noHash;
  for (let i = start; i < end - 1; i++) {
    hash = addToHash(hash, text.folded.charCodeAt(i));
    if (!lookup.begins(hash)) return;
    lookup.withHash(hash, ({ key, compound }, set) => {
      if (compound && text.folded.startsWith(key, start) && key.length === i + 1 - start) {
        note(hits, set, text.toRaw(start, i + 1));
      }
    });
  }
}

/** Notes the terms that the units `first`..`last` spell, with what stands for a plural's `ending` in the singular. */
function report(
  scan: Scan,
  first: number,
  last: number,
  [ending, tail]: readonly [string, string],
  hash: number,
): void {
  scan.lookup.withHash(hash, (spelling, set) => {
    if (readsAs(scan.text, first, last, ending.length, tail, spelling.key) && spelling.allows(scan.text, first, last))
      noteUnits(scan, first, last, set);
  });
}

function noteUnits({ text, hits }: Scan, first: number, last: number, set: number): void {
  const span = text.toRaw(text.units.starts[first]!, text.units.ends[last]!);
  if (isWhole(text, first, last, span)) note(hits, set, span);
}

/** In scripts without spaces any characters may be units; a name ends where words do, and with its last letter's marks. */
function isWhole(text: Prepared, first: number, last: number, { start, end }: Span): boolean {
  const { folded, units } = text;
  const isSingle = (index: number): boolean => classAt(folded, index) === cls.single;
  if (!isSingle(units.starts[first]!) && !isSingle(units.ends[last]! - 1)) return true;
  const next = folded.charCodeAt(units.ends[last]!);
  return next !== 0x3099 && next !== 0x309a && endsWithWords(text.raw, start, end);
}

/** Hits come by their start: one within another of the same set is no hit of its own. */
function note(hits: Map<number, Span[]>, set: number, span: Span): void {
  const spans = hits.get(set);
  const before = spans?.[spans.length - 1];
  if (spans === undefined || before === undefined) hits.set(set, [span]);
  else if (span.start === before.start) spans[spans.length - 1] = span.end > before.end ? span : before;
  else if (span.end > before.end) spans.push(span);
}
