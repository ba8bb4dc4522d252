import { z } from 'zod';
import { countCharacters } from '../text/characters.ts';
import { type Kind, ofParts } from './define.ts';

interface Bounds {
  readonly over?: number | undefined;
  readonly under?: number | undefined;
  readonly unit: 'characters' | 'words';
}

export const length: Kind<Bounds> = {
  name: 'length',
  summary:
    'Holds where a part of the draft is longer than `over` or shorter than `under`, in characters (as people count them) or words.',
  cost: 0,
  schema: () =>
    z
      .object({
        over: z.int().min(0).optional(),
        under: z.int().min(0).optional(),
        unit: z.enum(['characters', 'words'], { error: 'Count in characters or words.' }).default('characters'),
      })
      .refine(({ over, under }) => over !== undefined || under !== undefined, { error: 'Give over, under or both.' }),
  compile({ over = Number.POSITIVE_INFINITY, under = 0, unit }) {
    return ofParts(({ text }) => {
      const size = unit === 'words' ? text.words.count : countCharacters(text.raw);
      return size > over || size < under;
    });
  },
};
