import { z } from 'zod';
import { inParts, type Kind } from './define.ts';

export const terms: Kind<readonly string[]> = {
  name: 'terms',
  summary: 'Holds where one of these words or names stands, however it is spelled, spaced or capitalised.',
  cost: 0,
  schema: () => z.array(z.string().trim().min(1)).min(1),
  compile(words, workshop) {
    const set = workshop.terms(words);
    return inParts(part => part.terms(set));
  },
};
