import { topic } from './support/topic.ts';

export const protectedUnion = topic('union', 'About unions and acting together (protected speech)');
