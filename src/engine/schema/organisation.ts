import { z } from 'zod';
import { accountsSchema, idSchema, textSchema, urlSchema } from './common.ts';

const names = z.array(z.string().trim().min(1));

/** Who publishes the policy, and the names that go with it. */
export const organisationSchema = z.object({
  name: z.string().trim().min(1),
  aliases: names.default([]),
  products: names.default([]),
  competitors: names.default([]),
  /** People who work here and should not be named without being asked. */
  colleagues: names.default([]),
  /** Customers whose names may be known to readers of the policy; hide the others in a hashed list. */
  customers: names.default([]),
  domains: z.array(z.string().min(1)).default([]),
  /** The official accounts, by site. */
  accounts: accountsSchema.default({}),
});

/** Somebody to ask. */
export const contactSchema = z.object({
  id: idSchema,
  name: textSchema,
  email: z.email().optional(),
  url: urlSchema.optional(),
  /** Public keys (JWK as JSON, or `kid:base64url`) whose owners may approve a text. */
  approvalKeys: z.array(z.string()).default([]),
});

/** Wordings that say whose view it is. */
export const disclaimerSchema = z.object({
  texts: z.array(textSchema).min(1),
  /** Whether a disclaimer in the profile counts as well. */
  acceptedInProfile: z.boolean().default(false),
});
