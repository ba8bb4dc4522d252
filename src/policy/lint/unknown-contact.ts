import { suggest } from '../../engine/text/suggest.ts';
import { error, type Path } from '../problem.ts';
import { engineProblems, type LintRule } from './define.ts';

export const unknownContact: LintRule = {
  id: 'unknown-contact',
  title: 'contacts that are named but not listed',
  run(subject) {
    const { policy } = subject.loading;
    if (policy === undefined) return [];
    const { contacts, official } = policy;
    const named: (readonly [Path, string | undefined])[] = [
      ...official.rota.map(({ contact }, shift) => [['official', 'rota', shift, 'contact'], contact] as const),
      [['official', 'care', 'contact'], official.care?.contact],
    ];
    const ids = contacts.map(({ id }) => id);
    const unknown = named.filter((one): one is [Path, string] => one[1] !== undefined && !ids.includes(one[1]));
    return [
      ...engineProblems(subject, 'unknown-contact'),
      ...unknown.map(([path, id]) =>
        error(path, `There is no contact "${id}". Add it under contacts, or correct the name.${suggest(id, ids)}`),
      ),
    ];
  },
};
