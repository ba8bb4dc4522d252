import { z } from 'zod';
import { signals } from '../signals/index.ts';
import { inParts, type Kind, never } from './define.ts';

export const signal: Kind<string> = {
  name: 'signal',
  summary: 'Holds where something is said in a certain way: as an opinion, for the organisation, with a disclaimer.',
  cost: 3,
  schema: () => z.string(),
  compile(name, workshop) {
    const found = signals.find(({ id }) => id === name);
    if (found === undefined) {
      workshop.rest(`This version knows no signal "${name}"; it knows ${signals.map(({ id }) => id).join(', ')}.`);
      return never;
    }
    workshop.hears(name);
    return inParts(part => part.hear(found), workshop.doubt);
  },
};
