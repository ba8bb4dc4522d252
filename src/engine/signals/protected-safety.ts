import { topic } from './support/topic.ts';

export const protectedSafety = topic('safety', 'About safety at work (protected speech)');
