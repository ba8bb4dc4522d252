import { topic } from './support/topic.ts';

export const protectedPay = topic('pay', 'About pay and benefits at work (protected speech)');
