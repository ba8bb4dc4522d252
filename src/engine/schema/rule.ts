import { z } from 'zod';
import { conditionSchema } from '../conditions/index.ts';
import { levels } from '../finding.ts';
import { idSchema, textSchema, wordsOr } from './common.ts';
import { fixSchema } from './fix.ts';
import { scopeSchema } from './scope.ts';

const examplesSchema = z.object({
  /** Texts in which the rule must speak; `‹›` around words asks that exactly those are marked. */
  flags: z.array(z.string()).default([]),
  /** Texts in which it must stay silent. */
  passes: z.array(z.string()).default([]),
});

export const ruleSchema = z.object({
  id: idSchema,
  category: idSchema,
  level: z.enum(levels),
  title: textSchema,
  why: wordsOr('Say why this rule exists: a rule without a why does not load.'),
  when: conditionSchema,
  unless: conditionSchema.optional(),
  scope: scopeSchema.default({}),
  fixes: z.array(fixSchema).default([]),
  examples: examplesSchema.default({ flags: [], passes: [] }),
});
export type Rule = z.infer<typeof ruleSchema>;
