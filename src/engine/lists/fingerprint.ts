import type { Span } from '../finding.ts';
import type { Prepared } from '../text/prepared.ts';
import { fromBase64 } from './base64.ts';
import { bytesPerGram, gramsOf, gramWords } from './grams.ts';

/** The one way of taking fingerprints that this version knows; see `grams.ts`. */
export const fingerprintAlgorithm = 'winnowing-words-3';

/** The fingerprint of some documents as its policy states it: one entry a document. */
export interface FingerprintDocument {
  readonly algorithm: string;
  readonly entries: readonly string[];
}

/** Grams of all documents of a list, sorted. */
export type Fingerprint = Uint32Array;

/** In base64. */
const gramCharacters = (bytesPerGram * 8) / 6;
/** A passage spans at least so many words, from its first known gram to its last. */
const shortestPassage = 8;
/** So many words of a passage in a row may belong to no known gram: a word put in or changed, and grams not kept. */
const widestGap = 3;

/** Makes a fingerprint ready; a sentence where it cannot be read. */
export function compileFingerprint({ entries }: FingerprintDocument): Fingerprint | string {
  const bytes = entries.some(({ length }) => length % gramCharacters !== 0) ? undefined : fromBase64(entries.join(''));
  if (bytes === undefined) return 'The fingerprint is torn. Make it again with `beforehand fingerprint`.';
  const grams = new Uint32Array(bytes.length / bytesPerGram);
  for (let i = 0, at = 0; i < grams.length; i++, at += bytesPerGram) {
    grams[i] = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
  }
  return grams.sort();
}

/** Passages copied from one of the documents, from the first to the last word that is surely of it. Linear. */
export function findCopied(fingerprint: Fingerprint | undefined, text: Prepared): readonly Span[] {
  if (fingerprint === undefined || fingerprint.length === 0) return [];
  const { words } = text;
  const passages: Span[] = [];
  let first = 0;
  let end = 0;
  const met = new Set<number>();
  const close = (): void => {
    if (met.size > 1 && end - first >= shortestPassage) {
      passages.push(text.toRaw(words.starts[first]!, words.ends[end - 1]!));
    }
    met.clear();
  };
  for (const { at, hash } of gramsOf(text)) {
    if (!has(fingerprint, hash)) continue;
    if (met.size === 0 || at - end > widestGap) {
      close();
      first = at;
    }
    met.add(hash);
    end = at + gramWords;
  }
  close();
  return passages;
}

function has(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
