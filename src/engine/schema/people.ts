import { z } from 'zod';
import { levels } from '../finding.ts';
import { durationSchema, idSchema, textSchema, urlSchema } from './common.ts';
import { duringSchema } from './scope.ts';

/** How the extension treats the people it serves. */
export const peopleSchema = z.object({
  /** How long checking may be paused at a time. */
  pause: durationSchema.optional(),
  /** Levels at which posting anyway asks for a reason (it stays on the device). */
  askReason: z.array(z.enum(levels)).default([]),
  /** How many cards may open by themselves in a day. */
  autoCards: z.int().min(0).max(50).default(4),
});

/** What the handbook pages say. */
export const handbookSchema = z.object({
  intro: textSchema.optional(),
  breaches: textSchema.optional(),
  appeal: textSchema.optional(),
  monitoring: textSchema.optional(),
});

/** What holds for those who post on the official accounts. */
export const officialSchema = z.object({
  style: z
    .array(z.object({ write: z.string(), insteadOf: z.array(z.string()).min(1), why: textSchema.optional() }))
    .default([]),
  rota: z.array(z.object({ contact: idSchema, during: duringSchema })).default([]),
  bestTimes: z.array(z.object({ site: z.string().optional(), during: duringSchema })).default([]),
  care: z
    .object({ contact: idSchema.optional(), handOff: textSchema.optional(), url: urlSchema.optional() })
    .optional(),
});

/** An exercise for the practice page. */
export const scenarioSchema = z.object({
  id: idSchema,
  title: textSchema,
  situation: textSchema,
  draft: z.string(),
  /** Rules that ought to speak. */
  rules: z.array(idSchema).default([]),
  lesson: textSchema.optional(),
});
