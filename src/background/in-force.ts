import type { Draft } from '../engine/draft.ts';
import type { Examination } from '../engine/examine.ts';
import type { Hasher } from '../engine/lists/hasher.ts';
import type { Policy } from '../engine/policy.ts';

/** The policy that checks drafts now, and where it came from. */
export interface InForce {
  readonly policy: Policy;
  /** The person's language, in which its texts are shown where it has them. */
  readonly language: string;
  check(draft: Draft): Examination;
  /** Works out slow hashes that a check waits for, off the way of the keys. */
  readonly resolve: Hasher['resolve'];
  readonly source: 'fetched' | 'managed' | 'sample';
  /** When its address last confirmed it, in milliseconds since the epoch. */
  readonly fetched?: number | undefined;
  readonly outOfReach: boolean;
}

/** Whether its rules run: a policy can be told, signed, to rest. An expired one still runs. */
export function isActive(inForce: InForce | undefined): inForce is InForce {
  return inForce?.policy.enabled === true;
}

/** Private messages are read only where a rule says so in its scope. */
export function readsMessages({ policy }: InForce): boolean {
  return policy.rules.some(rule => rule.scope.surfaces?.includes('message'));
}

export function isOutOfDate({ policy }: InForce, now: number): boolean {
  return policy.expires !== undefined && Date.parse(policy.expires) <= now;
}
