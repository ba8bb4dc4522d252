import { warning } from '../problem.ts';
import { engineProblems, type LintRule } from './define.ts';

/** A person's own account is never blocked: the strongest thing a rule can do there is to ask once more. */
export const blockScope: LintRule = {
  id: 'block-scope',
  title: 'blocking anywhere but on official accounts',
  run(subject) {
    const { policy } = subject.loading;
    const official = Object.values(policy?.organisation.accounts ?? {}).some(handles => handles.length > 0);
    const idle = official
      ? []
      : (policy?.rules ?? []).flatMap(({ level }, index) => (level === 'block' ? [index] : []));
    return [
      ...engineProblems(subject, 'block-scope'),
      ...idle.map(index =>
        warning(
          ['rules', index, 'level'],
          'Nothing is ever blocked: list the official accounts in organisation.accounts.',
        ),
      ),
    ];
  },
};
