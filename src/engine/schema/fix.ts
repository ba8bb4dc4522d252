import { z } from 'zod';
import { idSchema, textSchema, urlSchema } from './common.ts';

const kinds = {
  /** Takes the words out, with the space around them. */
  remove: z.literal(true),
  /** Hides the words but keeps their shape. */
  mask: z.literal(true),
  /** Puts these words in their place. */
  replace: textSchema,
  /** Adds these words at the end of the part. */
  append: textSchema,
  /** Adds these words at the beginning of the part. */
  prepend: textSchema,
  /** Adds the policy's first disclaimer text at the end. */
  addDisclaimer: z.literal(true),
  /** Offers to ask this contact. */
  askReview: idSchema,
  /** Offers to read more at this address. */
  learnMore: urlSchema,
};

const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** A way out that a rule offers: exactly one kind, with the author's own wording if wanted. */
export const fixSchema = z
  .object(kinds)
  .partial()
  .extend({ label: textSchema.optional() })
  .refine(fix => names.filter(name => fix[name] !== undefined).length <= 1, {
    error: `A fix does one thing: ${names.join(', ')}.`,
  })
  .meta({ id: 'Fix' });
export type FixSpec = z.infer<typeof fixSchema>;
