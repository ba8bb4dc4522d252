import type { Span } from '../finding.ts';
import type { Facts } from '../signals/define.ts';
import { hear } from '../signals/support/hearing.ts';
import type { Prepared } from '../text/prepared.ts';
import { isSaid, isTurned, mayBe } from './context.ts';
import { cuesOf, hashesOf } from './cues.ts';
import { type Features, featuresOf } from './features.ts';
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

  /** Adds the weights of features to the sums, and to `slots` the slot of each; -1 where nothing was learned of it, or it was met before. */
  function weigh(hashes: readonly number[], slots: number[], sums: Int32Array): void {
    for (let i = slots.length; i < hashes.length; i++) {
      const slot = slotOf(tags, hashes[i]!);
      const isNew = slot >= 0 && met[slot] !== texts;
      slots.push(isNew ? slot : -1);
      if (!isNew) continue;
      met[slot] = texts;
      for (let kind = 0, at = slot * kinds; kind < kinds; kind++, at++) sums[kind]! += rows[at]!;
    }
  }

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
      const features = featuresOf(hearing.own);
      texts++;
      const slots: number[] = [];
      const sums = new Int32Array(kinds);
      weigh(features.hashes, slots, sums);
      const over = (kind: number, more: number): number => {
        const { scale, bias, threshold } = learned[kind]!;
        return bias + (scale * sums[kind]!) / Math.sqrt(slots.length + more + 1) - threshold;
      };
      if (!learned.some((_, kind) => over(kind, 0) > -despair)) return nothing;
      weigh(withConcepts(features, hearing.own, concepts).hashes, slots, sums);
      const cues = hashesOf(cuesOf(text, hearing, facts, features.starts.length));
      weigh(cues, [], sums);
      return learned.flatMap(({ signal, threshold, sure }, kind) => {
        const score = threshold + over(kind, cues.length);
        if (score < threshold || !mayBe(signal, hearing.text)) return [];
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
