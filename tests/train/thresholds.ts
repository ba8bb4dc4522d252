import type { Labelled } from '../accuracy/labelled.ts';
import { labelOf } from './examples.ts';
import { learned } from './learned.ts';

/** A post with how sure the ear is of each category that it alone hears. */
export interface Scored {
  readonly post: Labelled;
  readonly scores: ReadonlyMap<string, number>;
}

export interface Threshold {
  readonly threshold: number;
  readonly sure: number;
}

/** By category. */
export type Thresholds = Readonly<Record<string, Threshold>>;

/** Says whatever it thinks. */
export const whatever: Threshold = { threshold: -1e6, sure: 1e6 };

/**
 * The budget of false alarms, a category: of the posts that forbid it, most of them written to tempt, so many may be heard that the phrases
 * alone let pass. Nine categories together then alarm on one or two in a hundred.
 */
export const budget = 1.7 / 1000;

/** Thresholds that keep to the budget on strangers' posts; from `sure` on there was no false alarm at all. */
export function thresholdsFor(scored: readonly Scored[]): Thresholds {
  return Object.fromEntries(
    learned.map(({ category }) => {
      const forbidden = scored.filter(({ post }) => labelOf(post, category) === 0);
      const alarms = forbidden.flatMap(({ scores }) => scores.get(category) ?? []).sort((a, b) => b - a);
      const allowed = Math.floor(budget * forbidden.length);
      return [category, { threshold: above(alarms[allowed]), sure: above(alarms[0]) }];
    }),
  );
}

/** Just above a score that must not speak; where none does, even is sure enough. */
const above = (score: number | undefined): number => Math.ceil(((score ?? 0) + 1e-3) * 1e3) / 1e3;
