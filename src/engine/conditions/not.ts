import { type Condition, type Kind, ofDraft } from './define.ts';

export const not: Kind<Condition> = {
  name: 'not',
  summary: 'Holds where the condition in it holds in no part of the draft; marks nothing of its own.',
  cost: 3,
  schema: condition => condition,
  compile(condition, workshop) {
    const { test } = workshop.denied(condition);
    return ofDraft(reading => test(reading).length === 0);
  },
};
