import type { Condition } from '../../engine/conditions/define.ts';
import { warning } from '../problem.ts';
import { policyRule } from './define.ts';

/** Conditions that do not ask for words. Examples are texts, so there is nothing to show of a rule that asks for one. */
const wordless = ['attachment', 'length', 'replyingTo'];

/** Whether no text alone can make a condition hold. */
function asksForMore(condition: Condition): boolean {
  if (Array.isArray(condition.all)) return condition.all.some(asksForMore);
  if (Array.isArray(condition.any)) return condition.any.every(asksForMore);
  return Object.keys(condition).every(kind => wordless.includes(kind));
}

export const untestedRule = policyRule({
  id: 'untested-rule',
  title: 'rules without an example in each direction',
  run: ({ rules }) =>
    rules.flatMap(({ when, examples }, index) => {
      const lacking = (['flags', 'passes'] as const).filter(kind => examples[kind].length === 0);
      if (lacking.length === 0 || asksForMore(when)) return [];
      const where = lacking.join(' and ');
      return [
        warning(['rules', index, 'id'], `The rule has no example under ${where}. Add one that is close to the line.`),
      ];
    }),
});
