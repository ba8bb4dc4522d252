import { runExamples } from '../examples.ts';
import { error, warning } from '../problem.ts';
import type { LintRule } from './define.ts';

export const failingExample: LintRule = {
  id: 'failing-example',
  title: 'examples that do not come out as the rule says',
  run: ({ loading }) =>
    loading.ok
      ? runExamples(loading.policy).flatMap(({ path, failure, example }) => [
          ...(failure === undefined ? [] : [error(path, `The rule ${failure}.`)]),
          ...(isTorn(example) ? [warning(path, 'A mark is not closed: ‹ and › stand around the words.')] : []),
        ])
      : [],
};

/** Whether one half of a mark stands alone. */
function isTorn(example: string): boolean {
  return /[‹›]/.test(example.replace(/‹[^‹›]*›/g, ''));
}
