import type { z } from 'zod';
import type { Detector } from '../detectors/define.ts';
import type { Span } from '../finding.ts';
import type { Policy } from '../policy.ts';
import type { PartReading, Reading } from '../reading.ts';

/** A condition as the document states it: one entry, named by a kind of the registry. */
export type Condition = Readonly<Record<string, unknown>>;

/** A stretch of the raw text of one part that makes a condition hold. */
export interface Hit extends Span {
  readonly part: number;
  /** The detector that found it, if one did. */
  readonly detector?: Detector;
  /** The condition holds of the part as a whole, and not of these words more than of others. */
  readonly whole?: true;
}

/** What makes a condition hold in a draft, all of its parts taken together; nothing, where it does not hold. */
export type Test = (reading: Reading) => readonly Hit[];

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
  /** The same for a condition that must not hold. */
  denied(condition: Condition, ...at: readonly (string | number)[]): Nested;
  /** What to take for true while it cannot be known: whatever keeps the rule silent. */
  readonly doubt: boolean;
  /** Says that the condition asks for a signal. */
  hears(signal: string): void;
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

const nothing: readonly Hit[] = [];

export const never: Test = () => nothing;

/** Holds where something stands in one of the parts. Where that cannot be known (undefined), `doubt` is taken for true. */
export function inParts(find: (part: PartReading) => readonly Omit<Hit, 'part'>[] | undefined, doubt = false): Test {
  return ({ parts }) => {
    let hits: Hit[] | undefined;
    for (const reading of parts) {
      const { part } = reading;
      const found = find(reading) ?? (doubt ? [whole(reading)] : nothing);
      if (found.length === 0) continue;
      const here = found.map(one => ({ ...one, part }));
      hits = hits === undefined ? here : hits.concat(here);
    }
    return hits ?? nothing;
  };
}

/** Holds of each part as a whole of which this is true. */
export function ofParts(is: (part: PartReading) => boolean): Test {
  return ({ parts }) => parts.filter(is).map(whole);
}

/** Holds of the draft as a whole where this is true of it: its first part with any text stands for it. */
export function ofDraft(is: (reading: Reading) => boolean): Test {
  return reading => {
    const first = reading.parts.find(({ text }) => text.raw.trim() !== '') ?? reading.parts[0];
    return first !== undefined && is(reading) ? [whole(first)] : nothing;
  };
}

function whole({ part, text: { raw } }: PartReading): Hit {
  const start = raw.length - raw.trimStart().length;
  return { part, start, end: Math.max(start, raw.trimEnd().length), whole: true };
}

export function byPlace(a: Hit, b: Hit): number {
  return a.part - b.part || a.start - b.start || a.end - b.end;
}
