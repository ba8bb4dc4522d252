import { classAt, cls } from '../text/classes.ts';
import type { Prepared } from '../text/prepared.ts';
import { toBase64 } from './base64.ts';

/**
 * Fingerprints by winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting", SIGMOD 2003. Three words in a row are a gram; of every two grams in a row the one with the lesser hash
 * is kept. So of any twelve words of a document five grams are kept at least, wherever they are copied to, and a word
 * changed among them costs three at most. Longer grams and windows keep less of a document, but lose short passages at
 * the first change. Hashes have 24 bits: enough to find passages by several of them together, too few to be sure of a
 * single guess at the words.
 */
export const gramWords = 3;
const windowGrams = 2;
export const bytesPerGram = 3;
/** Grams of fewer letters ("out of the") stand in every text, and are left out. */
const fewestLetters = 8;
/** What a sign that is a word by itself counts for in letters. */
const lettersPerSign = 3;

export interface Gram {
  /** Number of its first word. */
  readonly at: number;
  readonly hash: number;
}

/** The grams of a text that say something, in order. */
export function* gramsOf({ folded, words }: Prepared): Generator<Gram> {
  const hashes = new Uint32Array(words.count);
  const letters = new Uint32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at]!;
    const end = words.ends[at]!;
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
    hashes[at] = hash;
    letters[at] = classAt(folded, start) === cls.single ? lettersPerSign : end - start;
    const first = at - gramWords + 1;
    if (first < 0) continue;
    let sum = 0;
    let gram = 0;
    for (let i = first; i <= at; i++) {
      sum += letters[i]!;
      gram = Math.imul(gram ^ hashes[i]!, 0x9e3779b1);
      gram ^= gram >>> 15;
    }
    if (sum >= fewestLetters) yield { at: first, hash: mixed(gram) };
  }
}

/** The fingerprint of a document, as an entry of a list. */
export function fingerprintOf(text: Prepared): string {
  const grams = [...gramsOf(text)].map(({ hash }) => hash);
  const kept = new Set<number>();
  for (let i = 0; i + windowGrams <= grams.length || i === 0; i++) {
    const row = grams.slice(i, i + windowGrams);
    if (row.length > 0) kept.add(Math.min(...row));
  }
  const sorted = Uint32Array.from(kept).sort();
  const bytes = new Uint8Array(sorted.length * bytesPerGram);
  sorted.forEach((gram, i) => {
    bytes.set([gram >>> 16, (gram >>> 8) & 0xff, gram & 0xff], i * bytesPerGram);
  });
  return toBase64(bytes);
}

/** Spread over 24 bits. */
function mixed(gram: number): number {
  return Math.imul(gram ^ (gram >>> 13), 0x85ebca6b) >>> 8;
}
