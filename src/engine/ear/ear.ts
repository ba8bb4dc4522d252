import type { Span } from '../finding.ts';
import type { Facts } from '../signals/define.ts';
import { hear } from '../signals/support/hearing.ts';
import type { Prepared } from '../text/prepared.ts';
import { isSaid, isTurned, mayBe } from './context.ts';
import { cuesOf, hashesOf } from './cues.ts';
import { type Features, featuresOf, type Sink, walk } from './features.ts';
import { heaviest } from './heaviest.ts';
import { slotOf, type Weights } from './weights.ts';
import { withConcepts } from './with-concepts.ts';

/** What the ear makes of a text, for one signal. */
export interface Verdict {
  readonly signal: string;
  /** Not less than the signal's threshold. */
  readonly score: number;
  /** Whether no harmless post that it was tried on was heard alike. */
  readonly sure: boolean;
  /** The words that weighed most, as a stretch of `text.raw`. */
  readonly words: Span;
}

export interface Ear {
  /** Ids of the signals that it can speak through. */
  readonly signals: ReadonlySet<string>;
  /** What is heard in a text, where something is. */
  listen(text: Prepared, facts: Facts): readonly Verdict[];
}

/** Where words alone fall so far short of every threshold, concepts and cues, which are dearer, are not asked: they seldom make up for it. */
const despair = 1.1;

const nothing: readonly Verdict[] = [];

/** An ear with these weights. */
export function makeEar({ learned, tags, rows, concepts }: Weights): Ear {
  const kinds = learned.length;
  /** By slot, the text in which it was met last: what is said twice weighs once. */
  const met = new Uint32Array(tags.length);
  let texts = 0;

  const sums = new Int32Array(kinds);
  let count = 0;

  /** Begins to weigh a text anew. */
  function begin(): void {
    texts++;
    count = 0;
    sums.fill(0);
  }

  /** Adds the weights of a feature to the sums. Returns its slot; -1 where nothing was learned of it, or it was met before. */
  function weigh(hash: number): number {
    count++;
    const slot = slotOf(tags, hash);
    if (slot < 0 || met[slot] === texts) return -1;
    met[slot] = texts;
    for (let kind = 0, at = slot * kinds; kind < kinds; kind++, at++) sums[kind]! += rows[at]!;
    return slot;
  }

  const weighing: Sink = { token: () => undefined, feature: hash => void weigh(hash) };

  const over = (kind: number): number => {
    const { scale, bias, threshold } = learned[kind]!;
    return bias + (scale * sums[kind]!) / Math.sqrt(count + 1) - threshold;
  };

  /** How much each token has to do with what was heard. */
  function shares(features: Features, slots: readonly number[], kind: number): Float64Array {
    const weights = new Float64Array(features.starts.length);
    slots.forEach((slot, i) => {
      if (slot < 0) return;
      const [from, to] = [features.from[i]!, features.to[i]!];
      if (to < from) return;
      const share = rows[slot * kinds + kind]! / (to - from + 1);
      for (let token = from; token <= to; token++) weights[token]! += share;
    });
    return weights;
  }

  return {
    signals: new Set(learned.map(({ signal }) => signal)),
    listen(text, facts) {
      const hearing = hear(text, facts);
      // Most texts are told by their words alone to be nothing: of those, nothing is kept.
      begin();
      walk(hearing.own, weighing);
      if (!learned.some((_, kind) => over(kind) > -despair)) return nothing;
      begin();
      const features = withConcepts(featuresOf(hearing.own), hearing.own, concepts);
      const slots = features.hashes.map(weigh);
      for (const hash of hashesOf(cuesOf(text, hearing, facts, features.starts.length))) weigh(hash);
      return learned.flatMap(({ signal, threshold, sure }, kind) => {
        const score = threshold + over(kind);
        if (score < threshold || !mayBe(signal, hearing)) return [];
        const weights = shares(features, slots, kind);
        const stretches = hearing.sentences.filter(isSaid).flatMap(sentence => {
          const found = heaviest(features, weights, sentence);
          return found === undefined || isTurned(signal, sentence, found.start - sentence.start) ? [] : [found];
        });
        if (stretches.length === 0) return [];
        const { start, end } = stretches.reduce((best, one) => (one.sum > best.sum ? one : best));
        return [{ signal, score, sure: score >= sure, words: text.toRaw(start, end) }];
      });
    },
  };
}
