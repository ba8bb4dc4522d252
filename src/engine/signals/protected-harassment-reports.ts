import { topic } from './support/topic.ts';

export const protectedHarassmentReports = topic(
  'harassment-reports',
  'About harassment that was suffered or reported at work (protected speech)',
);
