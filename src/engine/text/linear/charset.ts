/** A set of UTF-16 code units, as ranges in order that neither touch nor overlap; both ends belong to it. */
export type CharSet = readonly (readonly [number, number])[];

const last = 0xffff;

/** Joins ranges in any order into a set. */
export function setOf(ranges: readonly (readonly [number, number])[]): CharSet {
  const set: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = set[set.length - 1];
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else set.push([from, to]);
  }
  return set;
}

/** The set of some characters of one code unit each. */
export function setOfChars(chars: string): CharSet {
  return setOf([...chars].map(char => [char.charCodeAt(0), char.charCodeAt(0)]));
}

export function union(...sets: readonly CharSet[]): CharSet {
  return setOf(sets.flat());
}

export function negate(set: CharSet): CharSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) rest.push([next, last]);
  return rest;
}

export function has(set: CharSet, unit: number): boolean {
  return set.some(([from, to]) => from <= unit && unit <= to);
}

export function intersects(a: CharSet, b: CharSet): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]![1] < b[j]![0]) i++;
    else if (b[j]![1] < a[i]![0]) j++;
    else return true;
  }
  return false;
}

/** The one unit of a set of one. */
export function only(set: CharSet): number | undefined {
  const [range] = set;
  return set.length === 1 && range![0] === range![1] ? range![0] : undefined;
}

export const digits: CharSet = [[0x30, 0x39]];
export const wordChars: CharSet = setOf([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
export const spaces: CharSet = setOfChars('\t\n\f\r ');
export const lineBreak: CharSet = setOfChars('\n');
export const anything: CharSet = [[0, last]];
