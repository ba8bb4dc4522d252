import { z } from 'zod';
import { accountsSchema } from './common.ts';

const hashedSchema = z.object({
  algorithm: z.string(),
  salt: z.string(),
  entries: z.array(z.string()),
});

const fingerprintSchema = z.object({
  algorithm: z.string(),
  entries: z.array(z.string()),
});

/** A named list that rules refer to: terms, hashed terms, accounts, or the fingerprint of a document. */
export const listSchema = z
  .object({
    terms: z.array(z.string().trim().min(1)).optional(),
    hashed: hashedSchema.optional(),
    accounts: accountsSchema.optional(),
    fingerprint: fingerprintSchema.optional(),
  })
  .refine(list => Object.values(list).some(part => part !== undefined), {
    error: 'A list needs one of terms, hashed, accounts, fingerprint.',
  });
export type List = z.infer<typeof listSchema>;
