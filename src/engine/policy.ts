import { z } from 'zod';
import { idSchema, momentSchema } from './schema/common.ts';
import { listSchema } from './schema/list.ts';
import { contactSchema, disclaimerSchema, organisationSchema } from './schema/organisation.ts';
import { handbookSchema, officialSchema, peopleSchema, scenarioSchema } from './schema/people.ts';
import { ruleSchema } from './schema/rule.ts';

/** The topics that the law protects; on them, rules about reputation stay silent. */
export const protectedTopics = [
  'pay',
  'working-conditions',
  'union',
  'safety',
  'whistleblowing',
  'discrimination',
  'elections',
] as const;

/** The whole policy document. Fields that it does not know pass and are dropped: see `unknownFields`. */
export const policySchema = z.object({
  schema: z.literal(1, {
    error: 'This version reads policies of schema 1. Update the extension, or publish schema: 1.',
  }),
  id: idSchema,
  /** Only ever grows. */
  version: z.int().min(0),
  issued: momentSchema.optional(),
  expires: momentSchema.optional(),
  language: z.string().default('en'),
  organisation: organisationSchema,
  contacts: z.array(contactSchema).default([]),
  disclaimer: disclaimerSchema.optional(),
  lists: z.record(z.string(), listSchema).default({}),
  rules: z.array(ruleSchema),
  protected: z.object({ topics: z.array(z.string()) }).default({ topics: [...protectedTopics] }),
  /** False, signed: everything rests at once. */
  enabled: z.boolean().default(true),
  rollout: z.object({ share: z.number().min(0).max(1) }).default({ share: 1 }),
  people: peopleSchema.default({ askReason: [], autoCards: 4 }),
  handbook: handbookSchema.default({}),
  official: officialSchema.default({ style: [], rota: [], bestTimes: [] }),
  revoked: z.object({ kids: z.array(z.string()) }).default({ kids: [] }),
  scenarios: z.array(scenarioSchema).default([]),
  /** Corrections to site data. */
  sites: z.array(z.looseObject({ id: z.string() })).default([]),
});

/** A policy document that has passed the schema, with every default filled in. */
export type Policy = z.infer<typeof policySchema>;
/** A policy document as an author writes it. */
export type PolicyDocument = z.input<typeof policySchema>;
