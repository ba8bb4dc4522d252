import { z } from 'zod';
import { closeTogether } from '../text/close.ts';
import { type Condition, type Hit, type Kind, never } from './define.ts';

interface Near {
  readonly of: readonly Condition[];
  readonly within: string;
}

export const near: Kind<Near> = {
  name: 'near',
  summary: 'Holds where each of its conditions finds something within so many words of the others, or in one sentence.',
  cost: 3,
  schema: condition =>
    z.object({
      of: z.array(condition).min(2),
      within: z
        .string({ error: 'Give a distance such as "12 words", or "sentence".' })
        .regex(/^(?:[1-9]\d{0,2} words?|sentence)$/, 'Give a distance such as "12 words", or "sentence".'),
    }),
  compile({ of, within }, workshop) {
    const tests = of.map((condition, i) => workshop.nested(condition, 'of', i).test);
    const distance = within === 'sentence' ? 'sentence' : Number.parseInt(within, 10);
    return reading => {
      const found: (readonly Hit[])[] = [];
      for (const test of tests) {
        const hits = test(reading).filter(({ whole }) => !whole);
        if (hits.length === 0) return never(reading);
        found.push(hits);
      }
      return reading.parts.flatMap(({ part, text }) => {
        const here = found.map(hits => hits.filter(hit => hit.part === part));
        return closeTogether(text, here, distance);
      });
    };
  },
};
