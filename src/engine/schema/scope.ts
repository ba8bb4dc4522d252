import { z } from 'zod';
import { accountKinds, audiences, surfaces } from '../draft.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Give a time of day in quotes, such as "09:00".');
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], { error: 'Give a date such as 2026-12-20.' });

/** When a rule speaks. What is left out does not restrict; what is given must all hold. */
export const duringSchema = z
  .object({
    weekdays: z.array(z.enum(weekdays)).min(1).optional(),
    /** Time of day, inclusive. `from` later than `to` spans midnight. */
    from: clock.optional(),
    /** Time of day, exclusive. */
    to: clock.optional(),
    /** IANA name; UTC where left out. */
    timezone: z.string().optional(),
    /** Stretches of days: `from` inclusive, `until` inclusive for a date, exclusive for a moment. */
    dates: z
      .array(z.object({ from: day.optional(), until: day.optional() }))
      .min(1)
      .optional(),
  })
  .meta({ id: 'During' });
export type During = z.infer<typeof duringSchema>;

/** Where a rule speaks. A part left out means all (surfaces: all but `message`). */
export const scopeSchema = z.object({
  sites: z.array(z.string()).min(1).optional(),
  surfaces: z.array(z.enum(surfaces)).min(1).optional(),
  audiences: z.array(z.enum(audiences)).min(1).optional(),
  /** `unknown` accounts match wherever `personal` is listed. */
  accounts: z.array(z.enum(accountKinds)).min(1).optional(),
  roles: z.array(z.string()).min(1).optional(),
  during: duringSchema.optional(),
});
export type Scope = z.infer<typeof scopeSchema>;
