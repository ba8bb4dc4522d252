import { z } from 'zod';
import { byPlace, type Condition, type Kind } from './define.ts';

export const any: Kind<readonly Condition[]> = {
  name: 'any',
  summary: 'Holds where one of the conditions in it holds; marks what each of them found.',
  cost: 3,
  schema: condition => z.array(condition).min(1),
  compile(conditions, workshop) {
    const tests = conditions.map((condition, i) => workshop.nested(condition, i).test);
    return reading => {
      const hits = tests.flatMap(test => test(reading)).sort(byPlace);
      const words = hits.filter(({ whole }) => !whole);
      return words.length > 0 ? words : hits;
    };
  },
};
