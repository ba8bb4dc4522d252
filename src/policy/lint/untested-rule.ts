import { warning } from '../problem.ts';
import { policyRule } from './define.ts';

export const untestedRule = policyRule({
  id: 'untested-rule',
  title: 'rules without an example in each direction',
  run: ({ rules }) =>
    rules.flatMap(({ examples }, index) => {
      const lacking = (['flags', 'passes'] as const).filter(kind => examples[kind].length === 0);
      const path = ['rules', index, 'id'];
      return lacking.length === 0
        ? []
        : [warning(path, `The rule has no example under ${lacking.join(' and ')}. Add one that is close to the line.`)];
    }),
});
