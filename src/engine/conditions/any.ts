import { z } from 'zod';
import { type Condition, type Kind, type Match, throughout, where } from './define.ts';

export const any: Kind<readonly Condition[]> = {
  name: 'any',
  summary: 'Holds where one of the conditions in it holds; marks what each of them found.',
  cost: 3,
  schema: condition => z.array(condition).min(1),
  compile(conditions, workshop) {
    const tests = conditions.map((condition, i) => workshop.nested(condition, i).test);
    return reading => {
      const matches = tests.map(test => test(reading)).filter((match): match is Match => match !== undefined);
      if (matches.length === 0) return undefined;
      return (
        where(matches.flatMap(match => match.hits).sort((a, b) => a.start - b.start || a.end - b.end)) ?? throughout
      );
    };
  },
};
