import { z } from 'zod';
import { type Condition, type Kind, type Match, throughout } from './define.ts';

export const all: Kind<readonly Condition[]> = {
  name: 'all',
  summary: 'Holds where every condition in it holds; marks what the first one with words of its own found.',
  cost: 3,
  schema: condition => z.array(condition).min(1),
  compile(conditions, workshop) {
    const members = conditions.map((condition, i) => ({ i, ...workshop.nested(condition, i) }));
    const cheapFirst = members.toSorted((a, b) => a.cost - b.cost);
    return reading => {
      const matches: Match[] = [];
      for (const { i, test } of cheapFirst) {
        const match = test(reading);
        if (match === undefined) return undefined;
        matches[i] = match;
      }
      return matches.find(({ hits }) => hits.length > 0) ?? throughout;
    };
  },
};
