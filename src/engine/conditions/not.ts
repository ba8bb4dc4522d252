import { type Condition, type Kind, throughout } from './define.ts';

export const not: Kind<Condition> = {
  name: 'not',
  summary: 'Holds where the condition in it does not; marks nothing of its own.',
  cost: 3,
  schema: condition => condition,
  compile(condition, workshop) {
    const test = workshop.nested(condition).test;
    return reading => (test(reading) === undefined ? throughout : undefined);
  },
};
