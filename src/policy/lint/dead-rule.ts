import type { Condition } from '../../engine/conditions/define.ts';
import type { Policy } from '../../engine/policy.ts';
import type { Rule } from '../../engine/schema/rule.ts';
import type { During } from '../../engine/schema/scope.ts';
import { type Path, type Problem, warning } from '../problem.ts';
import { policyRule } from './define.ts';
import { conditionsIn } from './support/conditions-in.ts';
import { implies } from './support/implies.ts';

/** Rules that cannot speak any more, as far as that can be told without running them. */
export const deadRule = policyRule({
  id: 'dead-rule',
  title: 'rules that can never speak',
  run: policy => [
    ...policy.rules.flatMap((rule, index) => [
      ...lifted(rule, index, policy),
      ...unreachable(rule, index, policy),
      ...outOfTime(rule.scope.during, ['rules', index, 'scope', 'during'], policy),
    ]),
    ...conditionsIn(policy).flatMap(({ condition, path }) => impossible(condition, path, policy)),
  ],
});

/** An exception that holds wherever the rule would speak. */
function lifted({ when, unless }: Rule, index: number, { lists }: Policy): readonly Problem[] {
  return unless !== undefined && implies(when, unless, lists)
    ? [warning(['rules', index, 'unless'], 'The rule never speaks: wherever `when` holds, `unless` holds too.')]
    : [];
}

/** Conditions that contradict themselves, or ask for words close to something that has none. */
function impossible({ all, near }: Condition, path: Path, { lists }: Policy): readonly Problem[] {
  const members: readonly Condition[] = Array.isArray(all) ? all : [];
  const denied = members.findIndex(
    ({ not }) => not !== undefined && members.some(other => implies(other, not as Condition, lists)),
  );
  const of = ((near as { of?: unknown } | undefined)?.of ?? []) as readonly Condition[];
  const wordless = of.findIndex(one => ['attachment', 'length', 'not', 'replyingTo'].some(kind => kind in one));
  return [
    ...(denied < 0
      ? []
      : [warning([...path, 'all', denied], 'This never holds: it denies what another entry of this `all` asks for.')]),
    ...(wordless < 0
      ? []
      : [
          warning(
            [...path, 'near', 'of', wordless],
            `Nothing is ever near to this: \`${Object.keys(of[wordless] ?? {})[0]}\` finds no words. Join it with \`all\` instead.`,
          ),
        ]),
  ];
}

/** A rule for official accounts on sites where there are none. */
function unreachable({ scope }: Rule, index: number, { organisation }: Policy): readonly Problem[] {
  const { accounts, sites } = scope;
  if (sites === undefined || accounts?.some(kind => kind !== 'official') !== false) return [];
  if (sites.some(site => (organisation.accounts[site] ?? []).length > 0)) return [];
  const message = `The rule never speaks: organisation.accounts lists no account on ${sites.join(' or ')}.`;
  return [warning(['rules', index, 'scope', 'sites'], message)];
}

/** Hours and dates that hold no moment, or none that is still to come. */
function outOfTime(during: During | undefined, path: Path, { issued }: Policy): readonly Problem[] {
  if (during === undefined) return [];
  const { from, to, dates = [] } = during;
  const problems: Problem[] = [];
  if (from !== undefined && from === to) {
    problems.push(warning([...path, 'to'], `The rule never speaks: it ends at ${to}, when it begins.`));
  }
  // Dates are compared as text: both are ISO 8601, and a day's difference is nothing here.
  if (
    issued !== undefined &&
    dates.length > 0 &&
    dates.every(({ until }) => until !== undefined && until < issued.slice(0, 10))
  ) {
    problems.push(warning([...path, 'dates'], 'The rule never speaks again: all of its dates are past.'));
  }
  dates.forEach(({ from: first, until }, at) => {
    if (first === undefined || until === undefined || first.slice(0, 10) <= until.slice(0, 10)) return;
    problems.push(
      warning([...path, 'dates', at], `No day is in this: it ends on ${until}, before it begins on ${first}.`),
    );
  });
  return problems;
}
