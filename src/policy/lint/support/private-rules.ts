import { compile } from '../../../engine/compile.ts';
import { examine } from '../../../engine/examine.ts';
import { draftFor, timeless } from '../../rehearsal.ts';
import type { Subject } from '../define.ts';

/** A rule that people meet on accounts of their own, ready to be asked. */
export interface PrivateRule {
  /** Where it stands among the rules. */
  readonly index: number;
  /** Whether it does more than underline. */
  readonly interrupts: boolean;
  /** Whether it speaks on a text in which `{org}` stands for the organisation. Dates and hours do not count. */
  speaksOn(text: string): boolean;
}

/**
 * The rules of a policy that reach people's own accounts, each asked as if it were alone, so that no other rule hides what it
 * says. What a rule does is tried rather than read: there are many ways to write the same rule.
 */
export function privateRules({ loading }: Subject): readonly PrivateRule[] {
  if (!loading.ok) return [];
  const policy = timeless(loading.policy);
  return policy.rules.flatMap((rule, index) => {
    const kind = (rule.scope.accounts ?? ['personal']).find(account => account !== 'official');
    if (kind === undefined) return [];
    const compiled = compile({ ...policy, rules: [rule] });
    return [
      {
        index,
        interrupts: rule.level !== 'suggestion',
        speaksOn: (text: string) => {
          const post = text.replaceAll('{org}', policy.organisation.name);
          return examine(compiled, draftFor(rule, post, kind), undefined, null).findings.length > 0;
        },
      },
    ];
  });
}
