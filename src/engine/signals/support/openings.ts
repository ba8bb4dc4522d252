import { anyLetters, beginnings, classOf } from './beginnings.ts';
import { isInWord } from './phrase.ts';
import { classes, makeTrie } from './trie.ts';

/**
 * Where phrases may begin. All lexicons share one index of beginnings, so that a text is walked through once for all of
 * them, and a phrase that nothing in the text begins costs nothing.
 */
export interface Openings {
  /** Takes in a lexicon and returns its number. Each phrase is named by its place in `phrases`. */
  add(phrases: readonly string[]): number;
  /** Places, in the lexicon's list, of the phrases that begin so. */
  phrases(lexicon: number, beginning: number): readonly number[];
  /** By lexicon, places in `text` at which its phrases may begin, each followed by the number of a beginning: `[at, beginning, at, …]`. */
  in(text: string): ReadonlyMap<number, readonly number[]>;
}

const apostrophe = 0x27;
/** No beginning is longer in a text, whatever white space is in it. */
const longest = 200;

export function makeOpenings(): Openings {
  const trie = makeTrie();
  /** Where beginnings go on that any letters come before, and the classes with which they do. */
  const inner = trie.add(anyLetters);
  const goesOn = new Uint8Array(classes);
  /** By node of the trie: lexicon and beginning, in pairs. */
  const openers: (number[] | undefined)[] = [];
  const lexicons: (readonly (readonly number[])[])[] = [];
  const space = classOf(0x20);

  /** Follows what stands at `from` of a text, for phrases that begin at `at`. */
  function follow(text: string, at: number, from: number, root: number, places: Map<number, number[]>): void {
    const limit = Math.min(text.length, from + longest);
    for (let i = from, node = root, before = 0; i < limit; i++) {
      const unit = text.charCodeAt(i);
      if (unit === apostrophe) continue;
      const unitClass = classOf(unit);
      // More white space is as good as some.
      if (unitClass === space && before === space) continue;
      before = unitClass;
      node = trie.next(node, unitClass);
      if (node === 0) return;
      const pairs = openers[node];
      if (pairs !== undefined) note(places, at, pairs);
    }
  }

  return {
    add(phrases) {
      const lexicon = lexicons.length;
      const places = new Map<number, number[]>();
      for (const [place, phrase] of phrases.entries()) {
        for (const beginning of beginnings(phrase)) {
          const node = trie.add(beginning);
          const same = places.get(node);
          if (same === undefined) places.set(node, [place]);
          else if (same.at(-1) !== place) same.push(place);
          if (beginning.startsWith(anyLetters)) goesOn[classOf(beginning.charCodeAt(1))] = 1;
        }
      }
      for (const [number, node] of [...places.keys()].entries()) {
        openers[node] ??= [];
        openers[node].push(lexicon, number);
      }
      lexicons.push([...places.values()]);
      return lexicon;
    },
    phrases: (lexicon, beginning) => lexicons[lexicon]![beginning]!,
    in(text) {
      const places = new Map<number, number[]>();
      const anywhere = openers[0];
      for (let at = 0, start = 0, inWord = false; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const wasInWord = inWord;
        inWord = isInWord(unit);
        if (!wasInWord) {
          start = at;
          if (anywhere !== undefined) note(places, at, anywhere);
          follow(text, at, at, 0, places);
        }
        if (unit === apostrophe || goesOn[classOf(unit)] === 1) follow(text, start, at, inner, places);
      }
      return places;
    },
  };
}

function note(places: Map<number, number[]>, at: number, pairs: readonly number[]): void {
  for (let i = 0; i < pairs.length; i += 2) {
    const same = places.get(pairs[i]!);
    if (same === undefined) places.set(pairs[i]!, [at, pairs[i + 1]!]);
    else same.push(at, pairs[i + 1]!);
  }
}
