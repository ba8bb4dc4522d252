import { topic } from './support/topic.ts';

export const protectedDiscrimination = topic(
  'discrimination',
  'About discrimination and harassment at work (protected speech)',
);
