import { z } from 'zod';
import { idSchema, momentSchema } from './schema/common.ts';
import { listSchema } from './schema/list.ts';
import { contactSchema, disclaimerSchema, organisationSchema } from './schema/organisation.ts';
import { handbookSchema, officialSchema, peopleSchema, scenarioSchema } from './schema/people.ts';
import { ruleSchema } from './schema/rule.ts';
import { topics as protectedTopics } from './signals/data/language.ts';

/** The whole policy document. Fields that it does not know pass and are dropped: see `unknownFields`. */
export const policySchema = z.object({
  schema: z.literal(1, {
    error: 'This version reads policies of schema 1. Update the extension, or publish schema: 1.',
  }),
  id: idSchema.describe('Names the policy for good: another id at the same address is refused.'),
  version: z.int().min(0).describe('Only ever grows: raise it for every change, or browsers refuse the file.'),
  issued: momentSchema.optional().describe('When it was published, such as 2026-11-01T09:00:00Z.'),
  expires: momentSchema
    .optional()
    .describe('Past it the policy still runs, and the popup says that it is out of date.'),
  language: z.string().default('en').describe('Language of texts that name none.'),
  organisation: organisationSchema.describe('Who publishes the policy, and the names that go with it.'),
  contacts: z.array(contactSchema).default([]).describe('Whom people can ask.'),
  disclaimer: disclaimerSchema.optional().describe('Wordings that say whose view it is.'),
  lists: z.record(z.string(), listSchema).default({}).describe('Named lists that rules refer to.'),
  rules: z.array(ruleSchema).describe('What to speak about, and what to say.'),
  protected: z
    .object({ topics: z.array(z.string()) })
    .default({ topics: [...protectedTopics] })
    .describe('Topics that the law protects: on these, rules about reputation stay silent.'),
  enabled: z.boolean().default(true).describe('false: everything rests at once.'),
  rollout: z
    .object({ share: z.number().min(0).max(1).describe('From 0, nobody, to 1, everybody.') })
    .default({ share: 1 })
    .describe('A share of browsers that take the policy. Each draws a number once and keeps it to itself.'),
  people: peopleSchema
    .default({ askReason: [], autoCards: 4 })
    .describe('How the extension treats the people it serves.'),
  handbook: handbookSchema.default({}).describe('What people can read about the policy and how it is meant.'),
  official: officialSchema
    .default({ style: [], rota: [], bestTimes: [] })
    .describe('House rules for those who post on the official accounts.'),
  revoked: z
    .object({ kids: z.array(z.string()).describe('Names of keys that count no more.') })
    .default({ kids: [] })
    .describe('Keys that may have leaked: nothing signed with them is taken, from this version on and for good.'),
  scenarios: z.array(scenarioSchema).default([]).describe('Exercises: a draft to mend, and what there is to learn.'),
  sites: z
    .array(z.looseObject({ id: z.string().describe('Id of the site, such as x or linkedin.') }))
    .default([])
    .describe('Corrections to site data, so that a changed site works again before an update of the extension.'),
});

/** A policy document that has passed the schema, with every default filled in. */
export type Policy = z.infer<typeof policySchema>;
/** A policy document as an author writes it. */
export type PolicyDocument = z.input<typeof policySchema>;
