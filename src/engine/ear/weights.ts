import { asUint16, asUint32, pack, unpack } from '../flat.ts';
import { poolOf, stringAt } from '../text/pool.ts';
import type { Concepts } from './concepts.ts';

/** What the ear has learned to hear: one judgement, spoken by the signal of that id. */
export interface Learned {
  readonly signal: string;
  /** What a weight of 1 in the table stands for. */
  readonly scale: number;
  /** Added to what the features weigh. */
  readonly bias: number;
  /** From here on it speaks: so chosen that the share of false alarms on posts of strangers is what docs/accuracy.md says. */
  readonly threshold: number;
  /** From here on no harmless post was heard alike. Not less than `threshold`. */
  readonly sure: number;
}

/** Everything that was learned. Never changed once made. */
export interface Weights {
  readonly learned: readonly Learned[];
  /** 16 more bits of the hash of the feature in each slot; 0: none. */
  readonly tags: Uint16Array;
  /** By slot, a weight for each of `learned`. */
  readonly rows: Int8Array;
  readonly concepts: Concepts;
}

interface Head {
  readonly layout: number;
  readonly learned: readonly Learned[];
}

/** Grows when features or layout change: weights of another layout are of no use. */
const layout = 3;

type Bytes = Uint8Array;

/** Weights as bytes, for `readWeights`. */
export function packWeights({ learned, tags, rows, concepts }: Weights): Uint8Array<ArrayBuffer> {
  const head: Head = { layout, learned };
  const weights = new Uint8Array(rows.buffer, rows.byteOffset, rows.length);
  return pack([poolOf([JSON.stringify(head)]).bytes, tags, weights, concepts.hashes, concepts.ids]);
}

/** Weights from bytes, used where they lie; undefined where these are torn or of another version. Never throws. */
export function readWeights(bytes: Uint8Array | ArrayBuffer): Weights | undefined {
  const sections = unpack(bytes);
  if (sections?.length !== 5) return undefined;
  const [first, tags, rows, hashes, ids] = sections as readonly [Bytes, Bytes, Bytes, Bytes, Bytes];
  try {
    const head: Head = JSON.parse(stringAt({ bytes: first, starts: Uint32Array.of(0, first.length) }, 0));
    if (head.layout !== layout) return undefined;
    return {
      learned: head.learned,
      tags: asUint16(tags),
      rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length),
      concepts: { hashes: asUint32(hashes), ids },
    };
  } catch {
    return undefined;
  }
}

const tagOf = (hash: number): number => hash >>> 16 || 1;

/** The slot of a feature; -1 where nothing was learned of it. */
export function slotOf(tags: Uint16Array, hash: number): number {
  const tag = tagOf(hash);
  let slot = placeOf(hash, tags.length);
  while (tags[slot] !== 0) {
    if (tags[slot] === tag) return slot;
    slot = slot + 1 === tags.length ? 0 : slot + 1;
  }
  return -1;
}

/** A free slot, or that of a feature which cannot be told apart from it. */
export function takeSlot(tags: Uint16Array, hash: number): number {
  const known = slotOf(tags, hash);
  if (known >= 0) return known;
  let slot = placeOf(hash, tags.length);
  while (tags[slot] !== 0) slot = slot + 1 === tags.length ? 0 : slot + 1;
  tags[slot] = tagOf(hash);
  return slot;
}

/** The bits that are no part of the tag count too, or what is told apart by the tag would be all that there is. */
const placeOf = (hash: number, slots: number): number =>
  ((Math.imul(hash, 0x9e37_79b1) >>> 0) * (slots / 2 ** 32)) >>> 0;
