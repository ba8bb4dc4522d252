import type { LintRule } from './define.ts';

export const schema: LintRule = {
  id: 'schema',
  title: 'fields that are missing or do not fit',
  run({ loading }) {
    if (loading.policy !== undefined || loading.ok) return [];
    // `missing-why` says it better.
    return loading.problems.filter(({ path }) => path[0] !== 'rules' || path[2] !== 'why');
  },
};
