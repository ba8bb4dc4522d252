import { z } from 'zod';
import { idSchema, textSchema, urlSchema } from './common.ts';

const kinds = {
  remove: z.literal(true).describe('Takes the words out, with the space around them.'),
  mask: z.literal(true).describe('Hides the words but keeps their shape.'),
  replace: textSchema.describe('Puts these words in their place.'),
  append: textSchema.describe('Adds these words at the end of the part.'),
  prepend: textSchema.describe('Adds these words at the beginning of the part.'),
  addDisclaimer: z.literal(true).describe('Adds the first disclaimer text of the policy at the end.'),
  askReview: idSchema.describe('Offers to ask this contact.'),
  learnMore: urlSchema.describe('Offers to read more at this address.'),
};

const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** A way out that a rule offers: exactly one kind, with the author's own wording if wanted. */
export const fixSchema = z
  .object(kinds)
  .partial()
  .extend({ label: textSchema.optional().describe('Your own words for the button.') })
  .refine(fix => names.filter(name => fix[name] !== undefined).length <= 1, {
    error: `A fix does one thing: ${names.join(', ')}.`,
  })
  .meta({ id: 'Fix' });
export type FixSpec = z.infer<typeof fixSchema>;
