import type { Span } from '../../finding.ts';
import { anyLetters, beginnings, classOf } from './beginnings.ts';
import { isInWord } from './phrase.ts';
import { makeTrie } from './trie.ts';

/**
 * Where phrases may begin. All lexicons share one index of beginnings, so that a text is walked through once for all of
 * them, and a phrase that nothing in the text begins costs nothing.
 */
export interface Openings {
  /** Takes in a lexicon and returns its number. Each phrase is named by its place in `phrases`. */
  add(phrases: readonly string[]): number;
  /** Places in `text` at which phrases of a lexicon may begin, each followed by the number of a beginning: `[at, beginning, at, …]`. */
  of(lexicon: number, text: string): readonly number[];
  /** What a lexicon finds in `text`; `search` is asked once, and only where a phrase may begin. */
  once(lexicon: number, text: string, search: () => readonly Span[]): readonly Span[];
  /** Places, in the lexicon's list, of the phrases that begin so. */
  phrases(lexicon: number, beginning: number): readonly number[];
  /** Drops what is remembered of texts. */
  forget(): void;
}

/** What is known of a text. */
interface Found {
  /** By lexicon: places and beginnings, as {@link Openings.of} gives them. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** By lexicon: what was found. */
  readonly spans: Map<number, readonly Span[]>;
}

const nothing: readonly number[] = [];
const none: readonly Span[] = [];
const apostrophe = 0x27;
const space = classOf(0x20);
/** No beginning is longer in a text, whatever white space is in it. */
const longest = 200;

export function makeOpenings(): Openings {
  const trie = makeTrie();
  /** Where beginnings go on that any letters come before. */
  const inner = trie.add(anyLetters);
  /** By node of the trie: lexicon and beginning, in pairs. */
  const openers: (number[] | undefined)[] = [];
  const lexicons: (readonly (readonly number[])[])[] = [];
  /** The sentences of a text are asked about by each signal in turn. */
  const known = new Map<string, Found>();

  function scan(text: string): Found {
    const places = new Map<number, number[]>();
    const note = (at: number, pairs: readonly number[] | undefined): void => {
      if (pairs === undefined) return;
      for (let i = 0; i < pairs.length; i += 2) {
        const same = places.get(pairs[i]!);
        if (same === undefined) places.set(pairs[i]!, [at, pairs[i + 1]!]);
        else same.push(at, pairs[i + 1]!);
      }
    };
    /** Follows what stands at `from`, for phrases that begin at `at`. */
    const follow = (at: number, from: number, root: number): void => {
      for (let i = from, node = root, before = 0; i < from + longest && i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === apostrophe) continue;
        const unitClass = classOf(unit);
        // More white space is as good as some.
        if (unitClass === space && before === space) continue;
        before = unitClass;
        node = trie.next(node, unitClass);
        if (node === 0) return;
        note(at, openers[node]);
      }
    };
    for (let at = 0, start = 0, inWord = false; at < text.length; at++) {
      const wasInWord = inWord;
      inWord = isInWord(text.charCodeAt(at));
      if (wasInWord) {
        follow(start, at, inner);
        continue;
      }
      start = at;
      note(at, openers[0]);
      follow(at, at, 0);
      follow(at, at, inner);
    }
    return { places, spans: new Map() };
  }

  function about(text: string): Found {
    let found = known.get(text);
    if (found === undefined) {
      found = scan(text);
      known.set(text, found);
    }
    return found;
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
        }
      }
      for (const [number, node] of [...places.keys()].entries()) {
        openers[node] ??= [];
        openers[node].push(lexicon, number);
      }
      lexicons.push([...places.values()]);
      known.clear();
      return lexicon;
    },
    of: (lexicon, text) => about(text).places.get(lexicon) ?? nothing,
    once(lexicon, text, search) {
      const { places, spans } = about(text);
      if (!places.has(lexicon)) return none;
      let found = spans.get(lexicon);
      if (found === undefined) {
        found = search();
        spans.set(lexicon, found);
      }
      return found;
    },
    phrases: (lexicon, beginning) => lexicons[lexicon]![beginning]!,
    forget: () => known.clear(),
  };
}
