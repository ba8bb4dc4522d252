import { z } from 'zod';
import { type Condition, type Hit, type Kind, never } from './define.ts';

export const all: Kind<readonly Condition[]> = {
  name: 'all',
  summary:
    'Holds where every condition in it holds, each in any part of the draft; marks what the first one with words of its own found.',
  cost: 3,
  schema: condition => z.array(condition).min(1),
  compile(conditions, workshop) {
    const members = conditions.map((condition, i) => ({ i, ...workshop.nested(condition, i) }));
    const cheapFirst = members.toSorted((a, b) => a.cost - b.cost);
    return reading => {
      const found: (readonly Hit[])[] = [];
      for (const { i, test } of cheapFirst) {
        const hits = test(reading);
        if (hits.length === 0) return never(reading);
        found[i] = hits;
      }
      return found.find(hits => hits.some(({ whole }) => !whole)) ?? found[0]!;
    };
  },
};
