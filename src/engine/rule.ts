import type { Test } from './conditions/define.ts';
import type { Draft } from './draft.ts';
import type { Level } from './finding.ts';
import { compileFix, type Fixer } from './fixes/compile.ts';
import type { Policy } from './policy.ts';
import type { Path } from './problem.ts';
import { say } from './schema/common.ts';
import type { Rule } from './schema/rule.ts';
import { compileScope } from './scope.ts';
import { compileCondition, type Gathered } from './workshop.ts';

/** A rule made ready. */
export interface CompiledRule {
  readonly id: string;
  readonly category: string;
  readonly level: Level;
  readonly title: string;
  inScope(draft: Draft): boolean;
  readonly when: Test;
  /** Ids of the signals that `when` asks for. */
  readonly signals: readonly string[];
  readonly unless: Test | undefined;
  readonly fixes: readonly Fixer[];
  /** No fix acts on the words themselves: saying it once a part is enough. */
  readonly once: boolean;
}

/** Compiles one rule; what is wrong with it is added to the problems. */
export function compileRule(rule: Rule, path: Path, policy: Policy, gathered: Gathered): CompiledRule {
  const fixes = rule.fixes.map((fix, i) => compileFix(fix, [...path, 'fixes', i], policy, gathered.problems));
  const asked = gathered.signals.length;
  const when = compileCondition(rule.when, [...path, 'when'], policy, gathered).test;
  const { accounts } = rule.scope;
  if (rule.level === 'block' && !(accounts?.length === 1 && accounts[0] === 'official')) {
    gathered.problems.push({
      path: [...path, 'level'],
      message: 'Only a rule for official accounts may block. Add scope: {accounts: [official]}, or use hold.',
    });
  }
  return {
    id: rule.id,
    category: rule.category,
    level: rule.level,
    title: say(rule.title, policy.language),
    inScope: compileScope(rule.scope, [...path, 'scope'], gathered.problems),
    ...{ when, signals: gathered.signals.slice(asked) },
    unless: rule.unless && compileCondition(rule.unless, [...path, 'unless'], policy, gathered, true).test,
    fixes,
    once: fixes.length > 0 && rule.fixes.every(fix => !(fix.remove || fix.mask || fix.replace)),
  };
}
