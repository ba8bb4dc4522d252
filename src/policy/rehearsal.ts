import { type AccountKind, type Draft, settle } from '../engine/draft.ts';
import type { Policy } from '../engine/policy.ts';
import type { Rule } from '../engine/schema/rule.ts';

/** Trials ask about words, not about the calendar: quiet periods and embargoes are taken out, and a policy at rest is woken. */
export function timeless(policy: Policy): Policy {
  const rules = policy.rules.map(rule => ({ ...rule, scope: { ...rule.scope, during: undefined } }));
  return { ...policy, enabled: true, rules };
}

/** A draft in the middle of the rule's scope; `kind` picks one of the accounts that it lists. */
export function draftFor({ scope }: Rule, text: string, kind: AccountKind = scope.accounts?.[0] ?? 'personal'): Draft {
  return settle(
    {
      parts: [text],
      site: scope.sites?.[0],
      surface: scope.surfaces?.[0] ?? 'post',
      audience: scope.audiences?.[0] ?? 'public',
      account: { kind },
      roles: scope.roles ?? [],
    },
    0,
  );
}
