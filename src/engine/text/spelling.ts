import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { gap, upperIn } from './units.ts';

/** How a name in the plural ends, and what stands there in the singular; each ends with the one before. */
export const plurals = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
] as const;

/** How a term may be spelled in a text. */
export interface Spelling {
  /** The term's letters and digits, folded. */
  readonly key: string;
  /** Whether the author wrote more than one word. */
  readonly compound: boolean;
  /** Whether the gaps between the units `first`..`last`, which spell the key, are such as this term may have; `sizeOf` tells how many letters of it a unit spells. */
  allows(text: Prepared, first: number, last: number, sizeOf?: (unit: number) => number): boolean;
}

/** Spelled out letter by letter, a word this long is meant. */
const shortestSpelledOut = 4;

/**
 * Where a term may be parted. White space parts it only where the author wrote some; where the author wrote a hump
 * ("RoadRunner"), between two capitalised words ("Road Runner", not "Road runner"); and anywhere if every letter stands
 * alone ("B l u e b i r d"). A hyphen, an underscore or a change of case parts it anywhere ("Blue-bird", "BlueBird").
 */
export function placesOf(term: string): Spelling {
  const { folded, units } = prepare(term);
  const parted = new Set<number>();
  const humps = new Set<number>();
  let key = '';
  for (let i = 0; i < units.count; i++) {
    if (i > 0) (units.gaps[i] === gap.none ? humps : parted).add(key.length);
    key += folded.slice(units.starts[i], units.ends[i]);
  }
  const compound = parted.size + humps.size > 0;
  return {
    key,
    compound,
    allows: (text, first, last, sizeOf = unit => text.units.ends[unit]! - text.units.starts[unit]!) =>
      judge(text, first, last, parted, humps, key.length, sizeOf),
  };
}

function judge(
  text: Prepared,
  first: number,
  last: number,
  parted: ReadonlySet<number>,
  humps: ReadonlySet<number>,
  length: number,
  sizeOf: (unit: number) => number,
): boolean {
  const { units } = text;
  let strange = false;
  let alone = true;
  let place = 0;
  for (let i = first; i <= last; i++) {
    const size = sizeOf(i);
    if (i > first && units.gaps[i] === gap.spaced && !parted.has(place)) {
      strange ||= !(humps.has(place) && isCapital(text, i) && isCapital(text, first));
    }
    alone &&= size === 1;
    place += size;
  }
  return !strange || (alone && length >= shortestSpelledOut);
}

function isCapital(text: Prepared, unit: number): boolean {
  return upperIn(text.raw, text.rawAt)(text.units.starts[unit]!);
}

/** Whether the units `first`..`last`, with `tail` in the place of the last `ending` characters, spell `key`. */
export function readsAs(
  text: Prepared,
  first: number,
  last: number,
  ending: number,
  tail: string,
  key: string,
): boolean {
  const { folded, units } = text;
  let place = 0;
  for (let i = first; i <= last; i++) {
    const end = units.ends[i]! - (i === last ? ending : 0);
    const size = end - units.starts[i]!;
    if (!key.startsWith(folded.slice(units.starts[i], end), place)) return false;
    place += size;
  }
  return place + tail.length === key.length && key.endsWith(tail);
}
