import { error, warning } from '../problem.ts';
import type { LintRule } from './define.ts';

/**
 * What a newer version may know is let pass by the extension, and the rule rests. To an author it is an error: most
 * often it is a slip of the pen, and the examples of such a rule cannot have been tried.
 */
export const unsupported: LintRule = {
  id: 'unsupported',
  title: 'what this version cannot judge',
  run: ({ loading }) =>
    loading.ok
      ? loading.compiled.unsupported.map(({ path, message, rests }) =>
          rests ? error(path, `${message} The rule would never speak.`) : warning(path, message),
        )
      : [],
};
