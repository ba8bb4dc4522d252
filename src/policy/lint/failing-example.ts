import { runExamples } from '../examples.ts';
import { error } from '../problem.ts';
import type { LintRule } from './define.ts';

export const failingExample: LintRule = {
  id: 'failing-example',
  title: 'examples that do not come out as the rule says',
  run: ({ loading }) =>
    loading.ok
      ? runExamples(loading.policy).flatMap(({ path, failure }) =>
          failure === undefined ? [] : [error(path, `The rule ${failure}.`)],
        )
      : [],
};
