import { unknownFields } from '../../engine/parse.ts';
import { warning } from '../problem.ts';
import type { LintRule } from './define.ts';

/** A warning, not an error: an older version must be able to read a newer policy. */
export const unknownField: LintRule = {
  id: 'unknown-field',
  title: 'fields that this version does not know',
  run: ({ data, loading: { policy } }) =>
    policy === undefined
      ? []
      : unknownFields(data).map(path => ({
          ...warning(path, `This version does not know "${path.at(-1)}" and ignores it. Check its spelling.`),
          atKey: true,
        })),
};
