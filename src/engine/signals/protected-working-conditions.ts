import { topic } from './support/topic.ts';

export const protectedWorkingConditions = topic(
  'working-conditions',
  'About hours and conditions at work (protected speech)',
);
