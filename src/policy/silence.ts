import { compile } from '../engine/compile.ts';
import type { Condition } from '../engine/conditions/define.ts';
import type { Draft } from '../engine/draft.ts';
import { type Examination, examine } from '../engine/examine.ts';
import type { Known } from '../engine/lists/question.ts';
import type { Policy } from '../engine/policy.ts';
import type { Rule } from '../engine/schema/rule.ts';

/**
 * Why a rule says nothing about a draft on which its author wants it to speak, as far as that can be told: what to look at
 * first. The policy is one without times, as examples are run under.
 */
export function whySilent(policy: Policy, rule: Rule, draft: Draft, known: Known | undefined): string | undefined {
  const ask = (changes: Partial<Rule>): Examination =>
    examine(compile({ ...policy, rules: [{ ...rule, ...changes }] }), draft, known, null);
  const holds = (when: Condition) => {
    const { findings, silenced } = ask({ when, unless: undefined });
    return findings.length > 0 || silenced.length > 0;
  };
  if (holds(rule.when)) {
    const [silenced] = ask({ unless: undefined }).silenced;
    if (silenced !== undefined) return `it is about ${silenced.topic.replaceAll('-', ' ')}, which the policy protects`;
    return rule.unless === undefined ? undefined : '`unless` lets it pass';
  }
  const { all, detector, near } = rule.when;
  if (detector !== undefined)
    return 'detectors pass over what is plainly made up, such as 1234567 or 4111 1111 1111 1111';
  if (Array.isArray(all)) return missing(all, 'when.all', holds);
  const of = (near as { of?: unknown } | undefined)?.of;
  if (!Array.isArray(of)) return undefined;
  return missing(of, 'when.near.of', holds) ?? 'all of it is there, but not that near';
}

function missing(
  members: readonly Condition[],
  path: string,
  holds: (member: Condition) => boolean,
): string | undefined {
  const absent = members.flatMap((member, i) => (holds(member) ? [] : [`${path}[${i}]`]));
  return absent.length === 0 ? undefined : `nothing fits ${absent.join(' and ')}`;
}
