import { topic } from './support/topic.ts';

export const protectedElections = topic('elections', 'About elections and voting (protected speech)');
