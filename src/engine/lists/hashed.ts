import type { Span } from '../finding.ts';
import { foldVersion } from '../text/fold-version.ts';
import type { Prepared } from '../text/prepared.ts';
import { fromBase64 } from './base64.ts';
import { candidatesIn, type Limits } from './candidates.ts';
import { sieveOf } from './filter.ts';
import { type Question, questionOf } from './question.ts';

/** The one way of hashing that this version knows: PBKDF2 with HMAC-SHA-256 (RFC 8018), of which 12 bytes are kept. */
export const hashAlgorithm = 'pbkdf2-sha-256';
export const hashBytes = 12;
/** In base64. */
const hashCharacters = (hashBytes * 8) / 6;

/** A hashed list as its policy states it. */
export interface HashedDocument {
  readonly algorithm: string;
  readonly salt: string;
  readonly entries: readonly string[];
  readonly iterations?: number | undefined;
  readonly words?: number | undefined;
  readonly characters?: number | undefined;
  readonly folding?: number | undefined;
  readonly filter?: string | undefined;
}

/** A hashed list made ready. */
export interface HashedList {
  readonly salt: string;
  readonly iterations: number;
  readonly limits: Limits;
  readonly filter: Uint8Array;
  /** The bytes of all hashes, in order. */
  readonly hashes: Uint8Array;
}

/** Where names of a hashed list stand: for sure, and where a slow hash still has to tell. */
export interface Sightings {
  readonly sure: readonly Span[];
  readonly open: readonly Span[];
}

const nowhere: Sightings = { sure: [], open: [] };

/** Makes a hashed list ready; a sentence where it cannot be read. */
export function compileHashed(stated: HashedDocument): HashedList | string {
  const { salt, iterations, words, characters, folding = foldVersion } = stated;
  if (folding !== foldVersion) {
    return `The hashed list was made by a version that reads letters in another way (${folding}, here ${foldVersion}). Make it again with \`beforehand hash\`.`;
  }
  const filter = fromBase64(stated.filter || '?');
  if (!(iterations && words && characters && filter)) {
    return 'The hashed list is not complete. Make it again with `beforehand hash`.';
  }
  const wrong = stated.entries.findIndex(entry => entry.length !== hashCharacters);
  const hashes = wrong < 0 ? fromBase64(stated.entries.join('')) : undefined;
  if (hashes === undefined) {
    return 'The hashed list has an entry that is no hash. Make it again with `beforehand hash`.';
  }
  for (let at = hashBytes; at < hashes.length; at += hashBytes) {
    if (compare(hashes, at - hashBytes, hashes, at) > 0) {
      return 'The entries of the hashed list are not in order. Make it again with `beforehand hash`.';
    }
  }
  return { salt, iterations, limits: { words, characters }, filter, hashes };
}

/** Finds the names of a hashed list; `ask` gives the slow hash of words, if it is known. */
export function findHashed(
  list: HashedList | undefined,
  text: Prepared,
  ask: (question: Question) => Uint8Array | undefined,
): Sightings {
  if (list === undefined || list.hashes.length === 0) return nowhere;
  const { salt, iterations, filter, hashes, limits } = list;
  const sure: Span[] = [];
  const open: Span[] = [];
  for (const { words, start, end } of candidatesIn(text, limits, sieveOf(salt, filter))) {
    const answer = ask(questionOf(words, salt, iterations));
    if (answer === undefined) open.push({ start, end });
    else if (answer.length === hashBytes && has(hashes, answer)) sure.push({ start, end });
  }
  return { sure, open };
}

function has(hashes: Uint8Array, wanted: Uint8Array): boolean {
  let low = 0;
  let high = hashes.length / hashBytes;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(hashes, middle * hashBytes, wanted, 0);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function compare(one: Uint8Array, at: number, other: Uint8Array, there: number): number {
  for (let i = 0; i < hashBytes; i++) {
    const difference = one[at + i]! - other[there + i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
