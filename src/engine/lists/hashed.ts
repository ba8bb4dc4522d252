import type { Span } from '../finding.ts';
import type { Prepared } from '../text/prepared.ts';
import { fromBase64 } from './base64.ts';
import { candidatesIn, type Limits } from './candidates.ts';
import { passes } from './filter.ts';
import { type Question, questionOf } from './question.ts';

/** The one way of hashing that this version knows: PBKDF2 with HMAC-SHA-256 (RFC 8018), of which 12 bytes are kept. */
export const hashAlgorithm = 'pbkdf2-sha-256';
export const hashBytes = 12;
const wordsPerHash = hashBytes / 4;

/** A hashed list as its policy states it. */
export interface HashedDocument {
  readonly algorithm: string;
  readonly salt: string;
  readonly entries: readonly string[];
  readonly iterations?: number | undefined;
  readonly words?: number | undefined;
  readonly characters?: number | undefined;
  readonly filter?: string | undefined;
}

/** A hashed list made ready. */
export interface HashedList {
  readonly salt: string;
  readonly iterations: number;
  readonly limits: Limits;
  readonly filter: Uint8Array;
  /** Hashes in order, three words each. */
  readonly hashes: Uint32Array;
}

/** Where names of a hashed list stand: for sure, and where a slow hash still has to tell. */
export interface Sightings {
  readonly sure: readonly Span[];
  readonly open: readonly Span[];
}

const nowhere: Sightings = { sure: [], open: [] };

/** Makes a hashed list ready; a sentence where it cannot be read. */
export function compileHashed(stated: HashedDocument): HashedList | string {
  const { salt, iterations, words, characters } = stated;
  const filter = fromBase64(stated.filter || '?');
  if (!(iterations && words && characters && filter)) {
    return 'The hashed list is not complete. Make it again with `beforehand hash`.';
  }
  const hashes = new Uint32Array(stated.entries.length * wordsPerHash);
  for (const [i, entry] of stated.entries.entries()) {
    const bytes = fromBase64(entry);
    if (bytes?.length !== hashBytes) {
      return `Entry ${i} of the hashed list is none. Make the list again with \`beforehand hash\`.`;
    }
    hashes.set(toWords(bytes), i * wordsPerHash);
    if (i > 0 && compare(hashes, i - 1, hashes.subarray(i * wordsPerHash)) > 0) {
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
  for (const { words, start, end } of candidatesIn(text, limits)) {
    if (!passes(words, salt, filter)) continue;
    const answer = ask(questionOf(words, salt, iterations));
    if (answer === undefined) open.push({ start, end });
    else if (answer.length === hashBytes && has(hashes, toWords(answer))) sure.push({ start, end });
  }
  return { sure, open };
}

function toWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: wordsPerHash }, (_, i) => view.getUint32(i * 4));
}

function has(hashes: Uint32Array, wanted: Uint32Array): boolean {
  let low = 0;
  let high = hashes.length / wordsPerHash;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(hashes, middle, wanted);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function compare(hashes: Uint32Array, index: number, other: Uint32Array): number {
  for (let i = 0; i < wordsPerHash; i++) {
    const difference = hashes[index * wordsPerHash + i]! - other[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
