import { z } from 'zod';
import { type Kind, throughout } from './define.ts';

type Wanted = 'any' | 'undescribed';

export const attachment: Kind<Wanted> = {
  name: 'attachment',
  summary: 'Holds where something is attached: anything, or a picture or video without alternative text.',
  cost: 0,
  schema: () => z.enum(['any', 'undescribed']),
  compile(wanted) {
    return ({ draft }) => {
      const found = draft.attachments.some(
        ({ kind, described }) => wanted === 'any' || (kind !== 'other' && !described),
      );
      return found ? throughout : undefined;
    };
  },
};
