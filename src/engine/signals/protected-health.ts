import { topic } from './support/topic.ts';

export const protectedHealth = topic('health', 'About one’s health at work (protected speech)');
