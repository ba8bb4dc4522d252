import type { Span } from '../finding.ts';
import type { Prepared } from './prepared.ts';

/**
 * Hits of the first group that have a hit of every other group close by: within a number of words, or in the same
 * sentence. Offsets are into the raw text; each group is in order.
 */
export function closeTogether<S extends Span>(
  text: Prepared,
  [first = [], ...others]: readonly (readonly S[])[],
  distance: number | 'sentence',
): S[] {
  const place = distance === 'sentence' ? sentencePlaces(text) : wordPlaces(text);
  const reach = distance === 'sentence' ? 0 : distance;
  const places = others.map(hits => hits.map(place));
  return first.filter(hit => {
    const here = place(hit);
    return places.every(group =>
      group.some(there => there.first - here.last <= reach && here.first - there.last <= reach),
    );
  });
}

interface Place {
  /** Number of the first and last word (or sentence) that a span touches. */
  readonly first: number;
  readonly last: number;
}

function wordPlaces(text: Prepared): (span: Span) => Place {
  const { count, starts } = text.words;
  return placing(count, i => text.rawAt(starts[i]!));
}

function sentencePlaces(text: Prepared): (span: Span) => Place {
  return placing(text.sentences.length, i => text.rawAt(text.sentences[i]!.start));
}

function placing(count: number, startOf: (index: number) => number): (span: Span) => Place {
  /** How many begin at or before an offset, less one. */
  const numberAt = (offset: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return ({ start, end }) => ({ first: numberAt(start), last: numberAt(Math.max(start, end - 1)) });
}
