import type { Policy } from '../../engine/policy.ts';
import type { Rule } from '../../engine/schema/rule.ts';
import { type Problem, warning } from '../problem.ts';
import { policyRule } from './define.ts';

/** Rules that cannot speak any more, as far as that can be told without running them. */
export const deadRule = policyRule({
  id: 'dead-rule',
  title: 'rules that can never speak',
  run: policy => policy.rules.flatMap((rule, index) => look(rule, index, policy)),
});

function look(rule: Rule, index: number, { issued }: Policy): readonly Problem[] {
  const { during } = rule.scope;
  const problems: Problem[] = [];
  if (rule.unless !== undefined && JSON.stringify(rule.unless) === JSON.stringify(rule.when)) {
    problems.push(warning(['rules', index, 'unless'], 'The rule never speaks: `unless` says the same as `when`.'));
  }
  if (during?.from !== undefined && during.from === during.to) {
    problems.push(
      warning(
        ['rules', index, 'scope', 'during', 'to'],
        `The rule never speaks: it ends at ${during.to}, when it begins.`,
      ),
    );
  }
  // Dates are compared as text: both are ISO 8601, and a day's difference is nothing here.
  if (issued !== undefined && during?.dates?.every(({ until }) => until !== undefined && until < issued.slice(0, 10))) {
    problems.push(
      warning(['rules', index, 'scope', 'during', 'dates'], 'The rule never speaks again: all of its dates are past.'),
    );
  }
  return problems;
}
