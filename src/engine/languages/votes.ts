import { classAt, cls } from '../text/classes.ts';

/** What the words and letters of a text say of its language. */
export interface Votes {
  /** How much speaks for each candidate. Holds until the next text is counted. */
  readonly weights: Float64Array;
  /** Counts the words and letters of a text in small letters. */
  count(text: string): void;
}

/** What is told by so many words or letters, one a candidate, parted by spaces; and how much each of them weighs. */
export interface Telling {
  readonly lists: readonly string[];
  readonly weight: number;
  /** Whether single letters tell it, wherever they stand. */
  readonly letters: boolean;
}

const noUnits = 0x811c9dc5 | 0;
const letterSeed = 0x1234_5677;
const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x0100_0193);
/** So many slots for a word or a letter at least, so that nearly every other word meets an empty one. */
const roomy = 2;

/** Hashes of what tells something in one table; for each what it weighs, and for whom. */
export function makeVotes(candidates: number, tellings: readonly Telling[]): Votes {
  const weights = new Float64Array(candidates);
  const told = tellings.map(({ lists, ...how }) => ({ words: inverted(lists), ...how }));
  const size = told.reduce((sum, { words }) => sum + words.size, 0);
  const slots = 2 ** Math.ceil(Math.log2(size * roomy + 1));
  const numbers = new Uint16Array(slots);
  const hashes: number[] = [0];
  const shares: number[] = [0];
  const whose: (readonly number[])[] = [[]];

  function find(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (numbers[slot] !== 0 && hashes[numbers[slot]!] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function vote(hash: number): void {
    const number = numbers[find(hash)]!;
    if (number === 0) return;
    for (const one of whose[number]!) weights[one]! += shares[number]!;
  }

  for (const { words, weight, letters } of told) {
    for (const [telling, of] of words) {
      const hash = letters ? withUnit(letterSeed, telling.charCodeAt(0)) : hashOf(telling);
      numbers[find(hash)] = hashes.length;
      hashes.push(hash);
      whose.push(of);
      // What many share says less of each.
      shares.push(weight / of.length ** 0.5);
    }
  }

  return {
    weights,
    count(text) {
      weights.fill(0);
      let hash = noUnits;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit >= 0x80) vote(withUnit(letterSeed, unit));
        if (isOfWord(text, i, unit)) hash = withUnit(hash, unit);
        else if (hash !== noUnits) {
          vote(hash);
          hash = noUnits;
        }
      }
      if (hash !== noUnits) vote(hash);
    },
  };
}

/** Letters, their marks, apostrophes and hyphens. */
function isOfWord(text: string, index: number, unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27 || unit === 0x2d;
  return unit === 0x2019 || classAt(text, index) === cls.letter;
}

function hashOf(word: string): number {
  let hash = noUnits;
  for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i));
  return hash;
}

/** From the words of each candidate to the candidates of each word. */
function inverted(lists: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [candidate, words] of lists.entries()) {
    for (const word of new Set(words.split(' '))) {
      const of = found.get(word);
      if (of === undefined) found.set(word, [candidate]);
      else of.push(candidate);
    }
  }
  return found;
}
