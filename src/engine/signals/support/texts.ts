import type { Span } from '../../finding.ts';
import type { Openings } from './openings.ts';
import { isInWord } from './phrase.ts';

/** What is known of the texts that are being heard: each is asked about by every signal in turn. */
export interface Texts {
  /** What a lexicon finds in a text. `search` is asked once, with the places where a phrase may begin, and only if there are any. */
  once(lexicon: number, text: string, search: Search): readonly Span[];
  /** `text.slice(start, end)`, which is not walked through again once the text was. */
  slice(text: string, start: number, end: number): string;
  /** Drops what is known, for another text that is to be heard. */
  forget(): void;
}

export type Search = (places: readonly number[]) => readonly Span[];

interface Known {
  readonly places: (lexicon: number) => readonly number[] | undefined;
  readonly found: Map<number, readonly Span[]>;
}

const none: readonly Span[] = [];

export function makeTexts(openings: Openings): Texts {
  const known = new Map<string, Known>();
  const slices = new Map<string, { readonly text: string; readonly start: number }>();

  function about(text: string): Known {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = { places: placesIn(text), found: new Map() };
    known.set(text, now);
    return now;
  }

  function placesIn(text: string): Known['places'] {
    const slice = slices.get(text);
    if (slice === undefined) {
      const places = openings.in(text);
      return lexicon => places.get(lexicon);
    }
    const { start } = slice;
    const whole = about(slice.text);
    return lexicon => within(whole.places(lexicon), start, start + text.length);
  }

  return {
    once(lexicon, text, search) {
      const { places, found } = about(text);
      const before = found.get(lexicon);
      if (before !== undefined) return before;
      const here = places(lexicon);
      const spans = here === undefined ? none : search(here);
      found.set(lexicon, spans);
      return spans;
    },
    slice(text, start, end) {
      const part = text.slice(start, end);
      // In the middle of a word nothing begins, but in the slice something may.
      if (part !== text && !isInWord(text.charCodeAt(start - 1))) slices.set(part, { text, start });
      return part;
    },
    forget() {
      known.clear();
      slices.clear();
    },
  };
}

/** Those of some places, in pairs and in order, that lie in a stretch, as places in it. */
function within(places: readonly number[] | undefined, start: number, end: number): number[] | undefined {
  if (places === undefined) return undefined;
  let low = 0;
  for (let high = places.length / 2; low < high; ) {
    const middle = (low + high) >> 1;
    if (places[middle * 2]! < start) low = middle + 1;
    else high = middle;
  }
  let found: number[] | undefined;
  for (let i = low * 2; i < places.length && places[i]! < end; i += 2) {
    found ??= [];
    found.push(places[i]! - start, places[i + 1]!);
  }
  return found;
}
