import { beginnings, depth, isInWord } from './phrase.ts';

/**
 * Where phrases may begin. All lexicons share one index of beginnings, so that a text is walked through once for all of
 * them, and a phrase that nothing in the text begins costs nothing.
 */
export interface Openings {
  /** Takes in a lexicon and returns its number. Each phrase is named by its place in `phrases`. */
  add(phrases: readonly string[]): number;
  /** Places in `text` at which phrases of a lexicon may begin, each followed by the number of a beginning: `[at, beginning, at, …]`. */
  of(lexicon: number, text: string): readonly number[];
  /** Places, in the lexicon's list, of the phrases that begin so. */
  phrases(lexicon: number, beginning: number): readonly number[];
  /** Drops what is remembered of texts. */
  forget(): void;
}

type Found = ReadonlyMap<number, readonly number[]>;
const nothing: readonly number[] = [];
export function makeOpenings(): Openings {
  /** From the hash of a beginning to lexicon and beginning, in pairs. A clash of hashes costs a try, no more. */
  const index = new Map<number, number[]>();
  const anywhere: number[] = [];
  const lexicons: (readonly (readonly number[])[])[] = [];
  /** The sentences of a text are asked about by each signal in turn. */
  const known = new Map<string, Found>();

  function scan(text: string): Found {
    const found = new Map<number, number[]>();
    const note = (at: number, pairs: readonly number[] | undefined): void => {
      if (pairs === undefined) return;
      for (let i = 0; i < pairs.length; i += 2) {
        const places = found.get(pairs[i]!);
        if (places === undefined) found.set(pairs[i]!, [at, pairs[i + 1]!]);
        else places.push(at, pairs[i + 1]!);
      }
    };
    for (let at = 0, inWord = false; at < text.length; at++) {
      const before = inWord;
      inWord = isInWord(text.charCodeAt(at));
      if (before) continue;
      for (let end = at, hash = 0; end < at + depth && end < text.length; end++) {
        const unit = text.charCodeAt(end);
        if (end > at && !isInWord(unit)) break;
        hash = step(hash, unit);
        note(at, index.get(hash));
        if (!inWord) break;
      }
      note(at, anywhere);
    }
    return found;
  }

  return {
    add(phrases) {
      const lexicon = lexicons.length;
      const buckets = new Map<string, number[]>();
      for (const [place, phrase] of phrases.entries()) {
        for (const beginning of beginnings(phrase)) {
          const places = buckets.get(beginning);
          if (places === undefined) buckets.set(beginning, [place]);
          else places.push(place);
        }
      }
      for (const [number, beginning] of [...buckets.keys()].entries()) {
        const pairs = beginning === '' ? anywhere : (index.get(hashOf(beginning)) ?? []);
        pairs.push(lexicon, number);
        if (beginning !== '') index.set(hashOf(beginning), pairs);
      }
      lexicons.push([...buckets.values()]);
      known.clear();
      return lexicon;
    },
    of(lexicon, text) {
      let found = known.get(text);
      if (found === undefined) {
        found = scan(text);
        known.set(text, found);
      }
      return found.get(lexicon) ?? nothing;
    },
    phrases: (lexicon, beginning) => lexicons[lexicon]![beginning]!,
    forget: () => known.clear(),
  };
}

function hashOf(beginning: string): number {
  let hash = 0;
  for (let i = 0; i < beginning.length; i++) hash = step(hash, beginning.charCodeAt(i));
  return hash;
}

/** FNV-1a over code units, in 30 bits. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit + 1), 0x0100_0193) & 0x3fff_ffff;
}
