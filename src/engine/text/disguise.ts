import { classAt, cls } from './classes.ts';
import type { Prepared } from './prepared.ts';
import { plurals, type Spelling } from './spelling.ts';
import { hashOf } from './term-table.ts';
import { gap } from './units.ts';

/** `burn`, `modern` and `torn` are words: a name that is told by `rn` alone has this many letters or more. */
const shortestWithPair = 6;

/** Looks at the terms that begin with what has this hash. */
export interface Beginnings {
  readonly longest: number;
  readonly begins: (hash: number) => boolean;
  readonly withHash: (hash: number, use: (spelling: Spelling, set: number) => void) => void;
}

/** The units from which a name might be spelled with such letters: those that hold some, and those just before. */
export function disguisedFrom(text: Prepared, longest: number): ReadonlySet<number> {
  const from = disguisedIn(text);
  if (from.size === 0) return from;
  const { starts, ends, gaps } = text.units;
  let reach = -1;
  for (let unit = text.units.count - 1; unit >= 0; unit--) {
    if (from.has(unit)) reach = longest;
    else if (reach >= 0) from.add(unit);
    reach = gaps[unit] === gap.parted ? -1 : reach - (ends[unit - 1]! - starts[unit - 1]!);
  }
  return from;
}

function disguisedIn({ raw, folded, units, rawAt }: Prepared): Set<number> {
  const found = new Set<number>();
  let unit = 0;
  for (let at = folded.indexOf('rn'); at >= 0; at = folded.indexOf('rn', at + 1)) {
    while (unit + 1 < units.count && units.starts[unit + 1]! <= at) unit++;
    found.add(unit);
  }
  unit = 0;
  for (let at = raw.indexOf('I', 1); at >= 0; at = raw.indexOf('I', at + 1)) {
    if (isApart(raw.charCodeAt(at - 1)) || !isInnerCapital(raw, at)) continue;
    while (unit + 1 < units.count && rawAt(units.starts[unit + 1]!) <= at) unit++;
    found.add(unit);
  }
  return found;
}

/**
 * Reports every term that the units from `first` on spell when letters are read as what they are drawn like (UTS #39,
 * confusables): a capital I in the middle of a word as an l (`BIuebird`), `rn` as an m (`Urnbrella`). Folding leaves these
 * alone, since they are letters in their own right; so a name that they spell is looked for beside the name as typed.
 */
export function scanDisguised(
  text: Prepared,
  first: number,
  { begins, withHash, longest }: Beginnings,
  report: (set: number, last: number) => void,
): void {
  const { units } = text;
  const sizes: number[] = [];
  let key = '';
  let pair = false;
  for (let last = first; last < units.count && key.length <= longest; last++) {
    if (last > first && units.gaps[last] === gap.parted) return;
    const piece = readAsDrawn(text, units.starts[last]!, units.ends[last]!);
    pair ||= piece.length < units.ends[last]! - units.starts[last]!;
    sizes.push(piece.length);
    key += piece;
    const hash = hashOf(key);
    const singulars = plurals
      .filter(([ending]) => piece.length > 2 && key.endsWith(ending))
      .map(([e, tail]) => key.slice(0, -e.length) + tail);
    for (const name of [key, ...singulars]) {
      withHash(name === key ? hash : hashOf(name), (spelling, set) => {
        if (spelling.key !== name || (pair && name.length < shortestWithPair)) return;
        if (spelling.allows(text, first, last, unit => sizes[unit - first]!)) report(set, last);
      });
    }
    if (!begins(hash)) return;
  }
}

/** The folded letters from `start` to `end`, read as what they are drawn like. */
function readAsDrawn({ raw, folded, rawAt }: Prepared, start: number, end: number): string {
  const letters = folded.slice(start, end).replaceAll('rn', 'm');
  if (!letters.includes('i')) return letters;
  let drawn = '';
  for (let i = start; i < end; i++) drawn += isInnerCapital(raw, rawAt(i)) && inWord(folded, i) ? 'l' : folded[i]!;
  return drawn.replaceAll('rn', 'm');
}

/** Whether there is a capital I at `index`, not of a word all in capitals. */
function isInnerCapital(raw: string, index: number): boolean {
  return raw[index] === 'I' && (isSmall(raw.charCodeAt(index - 1)) || isSmall(raw.charCodeAt(index + 1)));
}

/** Whether a unit is of ASCII and no letter. */
const isApart = (unit: number): boolean => unit < 0x41;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const inWord = (folded: string, index: number): boolean => index > 0 && classAt(folded, index - 1) === cls.letter;
