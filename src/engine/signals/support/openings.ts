import { anyLetters, isLeftOut, isMore, noLetters, readBeginnings, unitFor, withUnit } from './beginnings.ts';
import { isInWord, isStarred, type Phrases } from './phrase.ts';
import { programOf } from './program.ts';

/**
 * Where phrases may begin. The phrases of a language share one index, so that a text is walked through once for all of
 * them, and a phrase that nothing in the text begins costs nothing. The index holds hashes of beginnings alone: what it
 * finds is still to be looked at.
 */
export interface Openings {
  /** Takes in a list of phrases and returns its number. */
  add(phrases: Phrases): number;
  /** How many lists there are. */
  readonly lists: number;
  /** Calls `use` for every place of `text.slice(from, to)`, in order, at which a phrase of a list may begin. */
  scan(text: string, from: number, to: number, use: Use): void;
}

export type Use = (list: number, phrase: number, at: number) => void;

/** No beginning is longer in a text, whatever white space is in it. */
const longest = 200;
/** No more of what is left out stands together in a phrase. */
const together = 6;
/** Bits for the hashes of what phrases begin with: as many as leave most of them clear. */
const bits = 18;

const isPrefix = 1;
const isWhole = 2;

/** What a unit counts as, 0 where it does not. */
const countedAs = (unit: number): number => (isLeftOut(unit) ? 0 : unitFor(unit));

export function makeOpenings(): Openings {
  const ascii = Uint8Array.from({ length: 128 }, (_, unit) => countedAs(unit));
  /** A bit for the hash of what phrases begin with, and one for that of a whole beginning. */
  const begins = new Int32Array(1 << (bits - 4));
  /** By unit below 128, whether a beginning goes on so after any letters; the others always may. */
  const inner = new Uint8Array(128);
  let hasInner = false;
  let hasAny = false;
  let lists = 0;
  /** Beginnings: their hash, whose they are (list and phrase, 16 bits each), and the next one in the same chain. Number 0 is none. */
  let size = 0;
  let hashes = new Int32Array(1024);
  let whose = new Int32Array(1024);
  let next = new Int32Array(1024);
  let heads = new Int32Array(1024);

  const headOf = (hash: number): number => (hash ^ (hash >>> 15)) & (heads.length - 1);

  function grow(): void {
    const to = hashes.length * 2;
    [hashes, whose, next] = [hashes, whose, next].map(array => {
      const larger = new Int32Array(to);
      larger.set(array);
      return larger;
    }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
    heads = new Int32Array(to);
    for (let entry = 1; entry <= size; entry++) chain(entry);
  }

  function chain(entry: number): void {
    const head = headOf(hashes[entry]!);
    next[entry] = heads[head]!;
    heads[head] = entry;
  }

  function mark(hash: number, as: number): void {
    begins[hash >>> (36 - bits)]! |= as << ((hash >>> (31 - bits)) & 30);
  }

  /** Notes a beginning of a phrase, once. */
  function note(hash: number, phrase: number): void {
    for (let entry = heads[headOf(hash)]!; entry !== 0; entry = next[entry]!)
      if (whose[entry] === phrase && hashes[entry] === hash) return;
    if (size + 1 === hashes.length) grow();
    size++;
    hashes[size] = hash;
    whose[size] = phrase;
    chain(size);
  }

  function unitAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    return unit < 128 ? ascii[unit]! : countedAs(unit);
  }

  /** Follows what stands at `from` of a text after what has this hash, for phrases that begin at `at`. */
  function follow(text: string, at: number, from: number, to: number, before: number, use: Use): void {
    const limit = Math.min(to, from + longest);
    let hash = before;
    let last = 0;
    let leftOut = 0;
    for (let i = from; i < limit; i++) {
      const unit = unitAt(text, i);
      if (unit === 0) {
        if (++leftOut > together) return;
        continue;
      }
      leftOut = 0;
      if (isMore(unit, last)) continue;
      last = unit;
      hash = withUnit(hash, unit);
      const known = begins[hash >>> (36 - bits)]! >>> ((hash >>> (31 - bits)) & 30);
      if ((known & isPrefix) === 0) return;
      if ((known & isWhole) !== 0) report(hash, at, use);
    }
  }

  function report(hash: number, at: number, use: Use): void {
    for (let entry = heads[headOf(hash)]!; entry !== 0; entry = next[entry]!) {
      if (hashes[entry] === hash) use(whose[entry]! >>> 16, whose[entry]! & 0xffff, at);
    }
  }

  /** The same for phrases that any letters come before, from the beginning of the word or of what the letters may be. */
  function followInner(text: string, start: number, first: number, at: number, to: number, use: Use): void {
    follow(text, start, at, to, anyLetters, use);
    if (first < start) follow(text, first, at, to, anyLetters, use);
  }

  /** Whether a beginning may go on so after any letters. */
  const isInner = (unit: number): boolean => hasInner && (unit >= 128 || inner[unitFor(unit)] === 1 || isLeftOut(unit));

  return {
    get lists() {
      return lists;
    },
    add(phrases) {
      const list = lists++;
      for (const [place, phrase] of phrases.entries()) {
        readBeginnings(programOf(phrase), {
          prefix(hash) {
            mark(hash, isPrefix);
          },
          beginning(hash) {
            hasAny ||= hash === noLetters;
            mark(hash, isWhole);
            note(hash, (list << 16) | place);
          },
          inner(unit) {
            hasInner = true;
            if (unit < 128) inner[unit] = 1;
          },
        });
      }
      return list;
    },
    scan(text, from, to, use) {
      // Where a word begins, and where what any letters may be does: apostrophes part the one and not the other.
      let [start, first, parted] = [from, from, from - 1];
      for (let at = from, inWord = false; at < to; at++) {
        const unit = text.charCodeAt(at);
        const wasInWord = inWord;
        inWord = isInWord(unit);
        if (!wasInWord) {
          if (parted >= first) first = at;
          start = at;
          if (hasAny) report(noLetters, at, use);
          follow(text, at, at, to, noLetters, use);
        }
        if (!isStarred(unit)) parted = at;
        if (isInner(unit)) followInner(text, start, first, at, to, use);
      }
    },
  };
}
