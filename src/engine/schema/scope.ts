import { z } from 'zod';
import { accountKinds, audiences, surfaces } from '../draft.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Give a time of day in quotes, such as "09:00".');
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'Give a date such as 2026-12-20, or a moment such as 2026-12-20T14:00:00Z.',
});

/** When a rule speaks. What is left out does not restrict; what is given must all hold. */
export const duringSchema = z
  .object({
    weekdays: z.array(z.enum(weekdays)).min(1).optional().describe('Days of the week; all when left out.'),
    from: clock.optional().describe('First minute, in quotes, such as "09:00". Later than `to`, it spans midnight.'),
    to: clock.optional().describe('The minute at which it ends, in quotes, such as "17:30".'),
    timezone: z.string().optional().describe('IANA name, such as Europe/London; UTC when left out.'),
    dates: z
      .array(
        z.object({
          from: day.optional().describe('First day or moment.'),
          until: day.optional().describe('Last day, or the moment at which it ends.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Stretches of days: `until` counts as well where it is a date, and not where it is a moment.'),
  })
  .meta({ id: 'During' });
export type During = z.infer<typeof duringSchema>;

/** Where a rule speaks. A part left out means all (surfaces: all but `message`). */
export const scopeSchema = z.object({
  sites: z.array(z.string()).min(1).optional().describe('Ids of sites, such as x or linkedin; all when left out.'),
  surfaces: z
    .array(z.enum(surfaces))
    .min(1)
    .optional()
    .describe(
      'What is being written. All but private messages when left out; these are read only where `message` is listed.',
    ),
  audiences: z.array(z.enum(audiences)).min(1).optional().describe('Who can read it; all when left out.'),
  accounts: z
    .array(z.enum(accountKinds))
    .min(1)
    .optional()
    .describe('Whose account posts. `unknown` accounts count wherever `personal` is listed.'),
  roles: z.array(z.string()).min(1).optional().describe('Roles set by managed settings; everybody when left out.'),
  during: duringSchema.optional().describe('When it speaks; always when left out.'),
});
export type Scope = z.infer<typeof scopeSchema>;
