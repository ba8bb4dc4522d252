import type { z } from 'zod';
import type { Detector } from '../detectors/define.ts';
import type { Span } from '../finding.ts';
import type { Policy } from '../policy.ts';
import type { Reading } from '../reading.ts';

/** A condition as the document states it: one entry, named by a kind of the registry. */
export type Condition = Readonly<Record<string, unknown>>;

/** A stretch of the raw text that makes a condition hold. */
export interface Hit extends Span {
  /** The detector that found it, if one did. */
  readonly detector?: Detector;
}

/** A condition holds. No hits: it holds of the part as a whole. */
export interface Match {
  readonly hits: readonly Hit[];
}

/** Whether a condition holds of one part of a draft. */
export type Test = (reading: Reading) => Match | undefined;

/** A condition in another one, compiled. */
export interface Nested {
  readonly test: Test;
  readonly cost: Cost;
}

/** What it costs to ask: names first, then patterns, detectors, signals. */
export type Cost = 0 | 1 | 2 | 3;

/** What a condition may use while a policy is compiled. */
export interface Workshop {
  readonly policy: Policy;
  /** Has terms looked for in every text; gives the number of the set to ask a reading for. */
  terms(terms: readonly string[], ...at: readonly (string | number)[]): number;
  /** Has literals looked for in every text; gives the number of the group to ask a reading for. */
  literals(anyOf: readonly string[]): number;
  /** Compiles a condition that stands in this one, at this place in it. */
  nested(condition: Condition, ...at: readonly (string | number)[]): Nested;
  /** Says what is wrong with this condition; the policy will not load. */
  problem(message: string, ...at: readonly (string | number)[]): void;
  /** Says what of this condition this version cannot judge. */
  unsupported(message: string): void;
  /** Says that this version cannot judge this condition at all: the rule it stands in rests. */
  rest(message: string): void;
}

/** One kind of condition. One file each, named by the key that stands for it in a policy. */
export interface Kind<Value = unknown> {
  readonly name: string;
  /** When it holds, in one sentence, for docs and the policy linter. */
  readonly summary: string;
  readonly cost: Cost;
  /** The value after the key. `condition` is the schema of a condition in it. */
  schema(condition: z.ZodType<Condition>): z.ZodType<Value>;
  compile(value: Value, workshop: Workshop): Test;
}

export const never: Test = () => undefined;

/** Holds where there are hits. */
export function where(hits: readonly Hit[]): Match | undefined {
  return hits.length === 0 ? undefined : { hits };
}

/** Holds, of the part as a whole. */
export const throughout: Match = { hits: [] };
