import { unknownFields } from '../../engine/parse.ts';
import { suggest } from '../../engine/text/suggest.ts';
import { fieldsAt } from '../fields.ts';
import { type Path, warning } from '../problem.ts';
import type { LintRule } from './define.ts';

/** A warning, not an error: an older version must be able to read a newer policy. */
export const unknownField: LintRule = {
  id: 'unknown-field',
  title: 'fields that this version does not know',
  run: ({ data, loading: { policy } }) =>
    policy === undefined
      ? []
      : unknownFields(data).map(path => ({
          ...warning(path, sentence(path)),
          atKey: true,
        })),
};

function sentence(path: Path): string {
  const name = String(path.at(-1));
  const known = fieldsAt(path.slice(0, -1));
  const meant = suggest(name, known) || (known.length > 0 ? ` Here stand ${known.join(', ')}.` : '');
  return `This version does not know "${name}" and ignores it. Check its spelling.${meant}`;
}
