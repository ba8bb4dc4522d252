import { z } from 'zod';
import { accountsSchema, idSchema, textSchema, urlSchema } from './common.ts';

const names = z.array(z.string().trim().min(1));

/** Who publishes the policy, and the names that go with it. */
export const organisationSchema = z.object({
  name: z.string().trim().min(1).describe('As people know it; shown on the card and in the popup.'),
  aliases: names.default([]).describe('Other names of it. {mentions: organisation} finds them too.'),
  products: names.default([]).describe('What {mentions: product} finds.'),
  competitors: names.default([]).describe('What {mentions: competitor} finds.'),
  colleagues: names.default([]).describe('People who work here and should not be named without being asked.'),
  customers: names
    .default([])
    .describe('Customers whose names readers of the policy may know; hide the others in a hashed list.'),
  domains: z.array(z.string().min(1)).default([]).describe('Domains of the organisation, inside and outside.'),
  accounts: accountsSchema.default({}).describe('The official accounts: site, then handles without @.'),
});

/** Somebody to ask. */
export const contactSchema = z.object({
  id: idSchema.describe('What askReview names.'),
  name: textSchema.describe('As the card says it: "Ask Communications".'),
  email: z.email().optional().describe('Where a question goes by mail.'),
  url: urlSchema.optional().describe('A page to ask on; https only.'),
  approvalKeys: z
    .array(z.string())
    .default([])
    .describe('Public keys (JWK as JSON, or kid:base64url) whose owners may approve a text.'),
});

/** Wordings that say whose view it is. */
export const disclaimerSchema = z.object({
  texts: z.array(textSchema).min(1).describe('Wordings that count; addDisclaimer adds the first.'),
  acceptedInProfile: z.boolean().default(false).describe('Whether a disclaimer in the profile counts as well.'),
});
