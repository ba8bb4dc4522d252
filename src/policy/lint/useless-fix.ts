import { type Compiled, compile } from '../../engine/compile.ts';
import { examine } from '../../engine/examine.ts';
import { edits, type Finding } from '../../engine/finding.ts';
import type { Rule } from '../../engine/schema/rule.ts';
import { readMarked } from '../marked.ts';
import { type Problem, warning } from '../problem.ts';
import { draftFor, timeless } from '../rehearsal.ts';
import type { LintRule } from './define.ts';

/** Who takes a fix and is warned again thinks that the rule is broken. Each fix is tried on the rule's own examples. */
export const uselessFix: LintRule = {
  id: 'useless-fix',
  title: 'fixes after which the rule still speaks',
  run({ loading }) {
    if (!loading.ok) return [];
    const policy = timeless(loading.policy);
    return policy.rules.flatMap((rule, index) =>
      rule.fixes.flatMap((fix, at): readonly Problem[] => {
        if (!edits.some(kind => fix[kind] !== undefined) && !fix.addDisclaimer) return [];
        const alone = compile({ ...policy, rules: [{ ...rule, fixes: [fix] }] });
        const after = rule.examples.flags.map(example => applied(alone, rule, readMarked(example).text));
        if (!after.some(text => text !== undefined)) return [];
        const still = after.filter(text => text !== undefined && findings(alone, rule, text).length > 0);
        if (still.length < after.filter(text => text !== undefined).length) return [];
        const message = `After this fix the rule still speaks, as on ${JSON.stringify(still[0])}. Let \`unless\` know what the fix writes, or offer another.`;
        return [warning(['rules', index, 'fixes', at], message)];
      }),
    );
  },
};

function findings(alone: Compiled, rule: Rule, text: string): readonly Finding[] {
  return examine(alone, draftFor(rule, text), undefined, null).findings;
}

/** The text after the fix was taken wherever it is offered; undefined where it is not. */
function applied(alone: Compiled, rule: Rule, text: string): string | undefined {
  const offered = findings(alone, rule, text).flatMap(({ fixes }) => fixes.filter(fix => 'start' in fix));
  const [first] = offered;
  if (first === undefined) return undefined;
  // Words are put in front or at the end once, however many findings offer it.
  const taken = first.kind === 'append' || first.kind === 'prepend' ? [first] : offered;
  return taken
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}
