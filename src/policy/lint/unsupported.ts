import { warning } from '../problem.ts';
import type { LintRule } from './define.ts';

export const unsupported: LintRule = {
  id: 'unsupported',
  title: 'what this version cannot judge',
  run: ({ loading }) =>
    loading.ok
      ? loading.compiled.unsupported.map(({ path, message, rests }) =>
          warning(path, rests ? `${message} The rule rests: it never speaks.` : message),
        )
      : [],
};
