import { z } from 'zod';
import { levels } from '../finding.ts';
import { durationSchema, idSchema, textSchema, urlSchema } from './common.ts';
import { duringSchema } from './scope.ts';

/** How the extension treats the people it serves. */
export const peopleSchema = z.object({
  pause: durationSchema.optional().describe('How long checking may be paused at a time, such as 60m.'),
  askReason: z
    .array(z.enum(levels))
    .default([])
    .describe('Levels at which posting anyway asks for a reason. It stays on the device.'),
  autoCards: z.int().min(0).max(50).default(4).describe('How many cards may open by themselves in a day.'),
});

/** What the handbook pages say. */
export const handbookSchema = z.object({
  intro: textSchema.optional().describe('What the policy is for, in a sentence or two.'),
  breaches: textSchema.optional().describe('What follows when a post causes trouble, and whom to tell.'),
  appeal: textSchema.optional().describe('Whom to tell that a rule is wrong.'),
  monitoring: textSchema.optional().describe('What is looked at, by whom, and what is not.'),
});

const styleSchema = z.object({
  write: z.string().describe('The house form.'),
  insteadOf: z.array(z.string()).min(1).describe('Forms that it replaces.'),
  why: textSchema.optional().describe('Why, for whoever writes.'),
});

const careSchema = z.object({
  contact: idSchema.optional().describe('The contact that looks after customers.'),
  handOff: textSchema.optional().describe('What to answer somebody whom care should help.'),
  url: urlSchema.optional().describe('Where they are helped; https only.'),
});

/** What holds for those who post on the official accounts. */
export const officialSchema = z.object({
  style: z.array(styleSchema).default([]).describe('Preferred terms.'),
  rota: z
    .array(
      z.object({
        contact: idSchema.describe('The contact on shift.'),
        during: duringSchema.describe('When they are.'),
      }),
    )
    .default([])
    .describe('Who is on shift, and when.'),
  bestTimes: z
    .array(
      z.object({
        site: z.string().optional().describe('Id of a site; every site when left out.'),
        during: duringSchema.describe('When posts do well there.'),
      }),
    )
    .default([])
    .describe('Times at which a post does best.'),
  care: careSchema.optional().describe('Where questions for customer care go.'),
});

/** An exercise for the practice page. */
export const scenarioSchema = z.object({
  id: idSchema.describe('Names the exercise: lower-case words joined by hyphens.'),
  title: textSchema.describe('A few words that head the exercise.'),
  situation: textSchema.describe('What has happened before the person writes.'),
  draft: z.string().describe('The text to mend.'),
  rules: z.array(idSchema).default([]).describe('Ids of the rules that ought to speak.'),
  lesson: textSchema.optional().describe('What there is to learn, said kindly.'),
});
