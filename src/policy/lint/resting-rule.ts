import { warning } from '../problem.ts';
import type { LintRule } from './rule.ts';

export const restingRule: LintRule = {
  id: 'resting-rule',
  title: 'rules that this version cannot judge',
  run: ({ loading }) => (loading.ok ? loading.compiled.resting.map(({ path, message }) => warning(path, message)) : []),
};
