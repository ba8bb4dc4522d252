import type { Policy } from '../policy.ts';
import type { Reading } from '../reading.ts';
import { signals } from '../signals/index.ts';
import type { Found } from './found.ts';

/**
 * Categories about reputation. On topics that the law protects (pay, conditions, unions, safety, …) they stay silent;
 * what protects others (confidential, personal data, secrets, harassment) still speaks.
 */
const reputation = new Set(['brand', 'connection', 'disparagement', 'hours', 'personal-view', 'speaks-for']);

/** Signals of protected topics are named so, followed by the topic. */
const prefix = 'protected-';

/** A rule that kept quiet because a protected topic is spoken of. */
export interface Silenced {
  /** Id of the rule. */
  readonly rule: string;
  /** The topic, as the policy names it. */
  readonly topic: string;
}

/** What remains, and what would have spoken. */
export interface Guarded {
  readonly found: readonly Found[];
  readonly silenced: readonly Silenced[];
}

/** Drops what rules about reputation say where a protected topic is heard in any part of the draft, or cannot be ruled out. */
export function protect(found: readonly Found[], reading: Reading, { topics }: Policy['protected']): Guarded {
  const isGuarded = ({ rule }: Found): boolean => reputation.has(rule.category);
  if (!found.some(isGuarded)) return { found, silenced: [] };
  const guards = signals.filter(({ id }) => id.startsWith(prefix) && topics.includes(id.slice(prefix.length)));
  const heard = guards.find(signal => reading.parts.some(part => part.hear(signal)?.length !== 0));
  if (heard === undefined) return { found, silenced: [] };
  const quiet = new Set(found.filter(isGuarded).map(({ rule }) => rule.id));
  const topic = heard.id.slice(prefix.length);
  return {
    found: found.filter(one => !isGuarded(one)),
    silenced: Array.from(quiet, rule => ({ rule, topic })),
  };
}
