import { type Features, hashesOfBeginnings, mix } from './features.ts';

/**
 * Words that stand for one thing in any language: what was learned of posts in one is of use in the others. Hashes of words, and of the
 * beginnings that stand for all words which begin so, each with the number of its concept; 0 where a slot is empty.
 */
export interface Concepts {
  readonly hashes: Uint32Array;
  readonly ids: Uint8Array;
}

const kind = 0x99;

/** The key of a word, or of a beginning. Never 0. */
export const conceptKey = (hash: number, isBeginning: boolean): number => (isBeginning ? mix(hash, kind) : hash) || 1;

/** The first slot to look at for a key. */
export const slotOfKey = (key: number, slots: number): number =>
  ((Math.imul(key, 0x9e37_79b1) >>> 0) * (slots / 2 ** 32)) >>> 0;

/** The concepts of a text by number, each with the first token that stands for it, in the order of their numbers. */
export function conceptsIn(text: string, { starts, ends, isWord }: Features, concepts: Concepts): [number, number][] {
  const { hashes, ids } = concepts;
  const found = new Map<number, number>();
  for (let token = 0; token < starts.length; token++) {
    if (!isWord[token]) continue;
    hashesOfBeginnings(text, starts[token]!, ends[token]!, (hash, isWhole) => {
      look(conceptKey(hash, true), token);
      if (isWhole) look(conceptKey(hash, false), token);
    });
  }
  return [...found].sort(([a], [b]) => a - b);

  function look(key: number, token: number): void {
    for (
      let slot = slotOfKey(key, hashes.length);
      hashes[slot] !== 0;
      slot = slot + 1 === hashes.length ? 0 : slot + 1
    ) {
      if (hashes[slot] === key && !found.has(ids[slot]!)) found.set(ids[slot]!, token);
    }
  }
}

/** The hash of a concept as a feature. */
export const hashOfConcept = (id: number): number => mix(mix(kind, kind), id);
