import { z } from 'zod';
import { all } from './all.ts';
import { any } from './any.ts';
import { attachment } from './attachment.ts';
import type { Condition, Kind } from './define.ts';
import { detector } from './detector.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { mentions } from './mentions.ts';
import { near } from './near.ts';
import { not } from './not.ts';
import { pattern } from './pattern.ts';
import { replyingTo } from './replyingTo.ts';
import { signal } from './signal.ts';
import { terms } from './terms.ts';

/** Every kind of condition, by name. */
export const conditions: readonly Kind[] = [
  all,
  any,
  attachment,
  detector,
  language,
  length,
  link,
  list,
  mentions,
  near,
  not,
  pattern,
  replyingTo,
  signal,
  terms,
];

/** The kind that a condition is of; undefined for one that only a newer version knows. */
export function kindOf(condition: Condition): Kind | undefined {
  return conditions.find(({ name }) => condition[name] !== undefined);
}

/**
 * A condition: one entry, named by a kind. An entry of a name that no kind has passes, so that a policy written for a
 * newer version loads; the rule it stands in then rests.
 */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z
      .looseObject(
        Object.fromEntries(
          conditions.map(kind => [kind.name, kind.schema(conditionSchema).optional().describe(kind.summary)]),
        ),
      )
      .refine(condition => Object.keys(condition).length === 1, {
        error: `A condition has one entry: ${conditions.map(({ name }) => name).join(', ')}. Join several with all or any.`,
      }),
  )
  .meta({ id: 'Condition' });
