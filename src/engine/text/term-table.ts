import { classAt, isWordChar } from './classes.ts';
import { foldTerm } from './fold.ts';
import { type Pool, poolOf } from './pool.ts';

/**
 * The terms of a dictionary as arrays alone, so that they can lie in one buffer and be used where they lie: an
 * open-addressed table of hashes, a bitset of the hashes of all beginnings of all terms, and the terms themselves.
 */
export interface TermTable {
  /** For each slot 0, or a term's number and one in the lower 24 bits and the top of its hash in the upper 8. */
  readonly slots: Uint32Array;
  /** A bit for every hash of a beginning. */
  readonly begins: Uint32Array;
  /** The number of the first term of each set, and how many terms there are. */
  readonly firsts: Uint32Array;
  readonly terms: Pool;
  /** How many letters and digits the longest term has. */
  readonly longest: number;
}

export const noHash = 0x811c9dc5;
/** The hash of what has been hashed so far and one code unit more (FNV-1a). */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a string, after what has been hashed `before`. */
export function hashOf(units: string, before = noHash): number {
  let hash = before;
  for (let i = 0; i < units.length; i++) hash = addToHash(hash, units.charCodeAt(i));
  return hash;
}

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
const within = (hash: number, size: number): number => (spread(hash) * (size / 2 ** 32)) >>> 0;

const slotsPerTerm = 2;
const bitsPerUnit = 4;
const numberMask = 0xffffff;

/** Builds the table of `sets`; the terms of each are numbered on from those of the one before. */
export function buildTermTable(sets: readonly (readonly string[])[]): TermTable {
  const terms = sets.flat();
  const keys = terms.map(keyOf);
  const units = keys.reduce((sum, key) => sum + key.length, 0);
  const slots = new Uint32Array(terms.length * slotsPerTerm + 1);
  const begins = new Uint32Array(Math.ceil((units * bitsPerUnit) / 32) + 1);
  const bits = begins.length * 32;
  let longest = 0;
  keys.forEach((key, index) => {
    if (key === '') return;
    let hash = noHash;
    for (let i = 0; i < key.length; i++) {
      hash = addToHash(hash, key.charCodeAt(i));
      const bit = within(hash, bits);
      begins[bit >>> 5]! |= 1 << (bit & 31);
    }
    longest = Math.max(longest, key.length);
    let slot = within(hash, slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = (hash & ~numberMask) | (index + 1);
  });
  let count = 0;
  const firsts = Uint32Array.from([0, ...sets.map(set => (count += set.length))]);
  return { slots, begins, firsts, terms: poolOf(terms), longest };
}

/** A term's letters and digits, folded. */
function keyOf(term: string): string {
  const folded = foldTerm(term);
  let key = '';
  let from = 0;
  for (let i = 0; i < folded.length; i++) {
    if (isWordChar(classAt(folded, i))) continue;
    key += folded.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? folded : key + folded.slice(from);
}

/** Whether some term may begin with what has this hash. */
export function mayBegin({ begins }: TermTable, hash: number): boolean {
  const bit = within(hash, begins.length * 32);
  return (begins[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Calls `use` with the number of every term that may have this hash. */
export function forHash({ slots }: TermTable, hash: number, use: (index: number) => void): void {
  let slot = within(hash, slots.length);
  for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
    if (((entry ^ hash) & ~numberMask) === 0) use((entry & numberMask) - 1);
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
}

/** The number of the set that a term is of. */
export function setOf({ firsts }: TermTable, index: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle + 1]! <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
