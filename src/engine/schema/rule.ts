import { z } from 'zod';
import { conditionSchema } from '../conditions/index.ts';
import { levels } from '../finding.ts';
import { idSchema, textSchema, wordsOr } from './common.ts';
import { fixSchema } from './fix.ts';
import { scopeSchema } from './scope.ts';

const examplesSchema = z.object({
  flags: z
    .array(z.string())
    .default([])
    .describe('Texts in which the rule must speak. ‹› around words asks that exactly those are marked.'),
  passes: z
    .array(z.string())
    .default([])
    .describe('Texts in which it must stay silent, as close to the line as can be.'),
});

export const ruleSchema = z.object({
  id: idSchema.describe('Names the rule in reports: lower-case words joined by hyphens.'),
  category: idSchema.describe('What kind of risk it is, such as confidential, personal-data, speaks-for or brand.'),
  level: z
    .enum(levels)
    .describe(
      'suggestion underlines; warning may also open a card; hold asks once more before it posts; block is for official accounts only.',
    ),
  title: textSchema.describe('A few words that head the card.'),
  why: wordsOr('Say why this rule exists: a rule without a why does not load.').describe(
    'For whoever meets the rule: what could happen, and to whom. A rule without it does not load.',
  ),
  when: conditionSchema.describe('What has to be there for the rule to speak.'),
  unless: conditionSchema.optional().describe('What makes it fine after all, anywhere in the draft.'),
  scope: scopeSchema.default({}).describe('Where the rule speaks. What is left out means everywhere.'),
  fixes: z.array(fixSchema).default([]).describe('Ways out, best first.'),
  examples: examplesSchema.default({ flags: [], passes: [] }).describe('Texts that the rule is tested on.'),
});
export type Rule = z.infer<typeof ruleSchema>;
