import { z } from 'zod';
import { signals } from '../signals/index.ts';
import { suggest } from '../text/suggest.ts';
import { inParts, type Kind, never } from './define.ts';

export const signal: Kind<string> = {
  name: 'signal',
  summary: 'Holds where something is said in a certain way: as an opinion, for the organisation, with a disclaimer.',
  cost: 3,
  schema: () => z.string(),
  compile(name, workshop) {
    const found = signals.find(({ id }) => id === name);
    if (found === undefined) {
      const ids = signals.map(({ id }) => id);
      workshop.rest(`This version knows no signal "${name}"; it knows ${ids.join(', ')}.${suggest(name, ids)}`);
      return never;
    }
    workshop.hears(name);
    return inParts(part => part.hear(found), workshop.doubt);
  },
};
