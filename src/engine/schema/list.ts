import { z } from 'zod';
import { accountsSchema } from './common.ts';

/** Made by `beforehand hash`. An algorithm that this version does not know may need other fields. */
const hashedSchema = z.object({
  algorithm: z.string(),
  salt: z.string(),
  /** How often the hash is repeated: the more, the longer a candidate takes. */
  iterations: z.int().min(1000).max(1_000_000).optional(),
  /** How many words the longest name has. */
  words: z.int().min(1).max(12).optional(),
  /** How many characters the longest name has, at most. */
  characters: z.int().min(1).max(200).optional(),
  /** Which way of folding the names went through; a list of another way has to be made again. */
  folding: z.int().optional(),
  filter: z.string().optional(),
  entries: z.array(z.string()),
});

/** Made by `beforehand fingerprint`: one entry a document. */
const fingerprintSchema = z.object({
  algorithm: z.string(),
  entries: z.array(z.string()),
});

/** A named list that rules refer to: terms, hashed terms, accounts, or the fingerprint of a document. */
export const listSchema = z
  .object({
    terms: z
      .array(z.string().trim().min(1))
      .optional()
      .describe('Words and phrases, found however they are capitalised, accented or spaced out.'),
    leet: z
      .boolean()
      .optional()
      .describe('Finds the terms with digits and signs in the place of letters, too: f4lc0n, $ecret.'),
    hashed: hashedSchema.optional().describe('Names that the list does not give away, made by `beforehand hash`.'),
    accounts: accountsSchema.optional().describe('Accounts: site, then handles without @.'),
    fingerprint: fingerprintSchema
      .optional()
      .describe('Passages of confidential documents, made by `beforehand fingerprint`.'),
  })
  .refine(({ leet: _, ...parts }) => Object.values(parts).some(part => part !== undefined), {
    error: 'A list needs one of terms, hashed, accounts, fingerprint.',
  });
export type List = z.infer<typeof listSchema>;
