import { z } from 'zod';
import { byPlace, type Condition, type Hit, type Kind, never } from './define.ts';

export const any: Kind<readonly Condition[]> = {
  name: 'any',
  summary: 'Holds where one of the conditions in it holds; marks what each of them found.',
  cost: 3,
  schema: condition => z.array(condition).min(1),
  compile(conditions, workshop) {
    const tests = conditions.map((condition, i) => workshop.nested(condition, i).test);
    return reading => {
      const found = tests.map(test => test(reading)).filter(hits => hits.length > 0);
      if (found.length <= 1) return found[0] === undefined ? never(reading) : wordsOf(found[0]);
      return wordsOf(found.flat().sort(byPlace));
    };
  },
};

/** Those that are words; the others, where there are none. */
function wordsOf(hits: readonly Hit[]): readonly Hit[] {
  const words = hits.filter(({ whole }) => !whole);
  return words.length > 0 ? words : hits;
}
