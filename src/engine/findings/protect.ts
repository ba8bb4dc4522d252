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

/** Drops what rules about reputation say where a protected topic is heard in any part of the draft, or cannot be ruled out. */
export function protect(found: readonly Found[], reading: Reading, { topics }: Policy['protected']): readonly Found[] {
  if (!found.some(({ rule }) => reputation.has(rule.category))) return found;
  const guards = signals.filter(({ id }) => id.startsWith(prefix) && topics.includes(id.slice(prefix.length)));
  const heard = reading.parts.some(part => guards.some(signal => part.hear(signal)?.length !== 0));
  return heard ? found.filter(({ rule }) => !reputation.has(rule.category)) : found;
}
