import type { Policy } from '../engine/policy.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What has to be remembered of a policy in force to judge the next one. Plain data, for storage. */
export interface Held {
  readonly id: string;
  readonly version: number;
  /** SHA-256 of its JSON, base64url: the same version must mean the same words. */
  readonly digest: string;
  /** Names of keys that it revokes, or a version before it. */
  readonly revoked: readonly string[];
}

/** A key once revoked stays revoked, also when a later version forgets to say so. */
export function heldOf({ id, version, revoked }: Policy, digest: string, before: Held | undefined): Held {
  return { id, version, digest, revoked: [...new Set([...(before?.revoked ?? []), ...revoked.kids])] };
}

/** Why this policy may not follow the one held; undefined if it may. */
export function succession(next: Policy, held: Held | undefined): Refusal | undefined {
  if (held === undefined) return undefined;
  if (next.id !== held.id) return refuse.otherPolicy(next.id, held.id);
  if (next.version < held.version) return refuse.olderVersion(next.version, held.version);
  if (next.version === held.version) return refuse.sameVersion(next.version);
  return undefined;
}
