import { topic } from './support/topic.ts';

export const protectedWhistleblowing = topic('whistleblowing', 'About reporting wrongdoing (protected speech)');
