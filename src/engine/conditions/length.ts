import { z } from 'zod';
import { type Kind, throughout } from './define.ts';

interface Bounds {
  readonly over?: number | undefined;
  readonly under?: number | undefined;
  readonly unit: 'characters' | 'words';
}

export const length: Kind<Bounds> = {
  name: 'length',
  summary:
    'Holds where the text is longer than `over` or shorter than `under`, in characters (as people count them) or words.',
  cost: 0,
  schema: () =>
    z
      .object({
        over: z.int().min(0).optional(),
        under: z.int().min(0).optional(),
        unit: z.enum(['characters', 'words']).default('characters'),
      })
      .refine(({ over, under }) => over !== undefined || under !== undefined, { error: 'Give over, under or both.' }),
  compile({ over = Number.POSITIVE_INFINITY, under = 0, unit }) {
    return ({ text }) => {
      const size = unit === 'words' ? text.words.count : characters(text.raw);
      return size > over || size < under ? throughout : undefined;
    };
  },
};

/** Code points, so that a face counts once. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
