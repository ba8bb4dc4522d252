import type { Span } from '../finding.ts';
import type { Features } from './features.ts';

/** Some words, and what they weigh together. */
export interface Stretch extends Span {
  readonly sum: number;
}

/**
 * The stretch of a sentence whose tokens weigh most together, as one of the text: every token costs a little, so that it ends where words
 * stop mattering. Undefined where nothing weighs anything.
 */
export function heaviest(features: Features, weights: Float64Array, sentence: Span): Stretch | undefined {
  const { starts, ends } = features;
  const first = starts.findIndex(start => start >= sentence.start);
  const inside = first < 0 ? 0 : starts.findLastIndex(start => start < sentence.end) - first + 1;
  if (inside <= 0) return undefined;
  const most = weights.subarray(first, first + inside).reduce((max, weight) => Math.max(max, weight), 0);
  if (most <= 0) return undefined;
  const cost = most / 8;
  let best = { sum: 0, from: first, to: first };
  let sum = 0;
  let from = first;
  for (let token = first; token < first + inside; token++) {
    if (sum <= 0) {
      sum = 0;
      from = token;
    }
    sum += weights[token]! - cost;
    if (sum > best.sum) best = { sum, from, to: token };
  }
  return { start: starts[best.from]!, end: ends[best.to]!, sum: best.sum };
}
