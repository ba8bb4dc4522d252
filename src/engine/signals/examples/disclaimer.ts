import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  disclaimer: {
    flags: [
      'Acme is too slow. ‹Views are my own›.',
      '‹All opinions expressed here are solely mine›.',
      'Acme is overhyped (‹not speaking for my employer›)',
      'I work at Acme, but ‹this is my own personal opinion›',
      'This ‹does not reflect the views of Acme›',
      '‹speaking as a private person›: no to the tunnel',
      '‹Das ist meine eigene Meinung›.',
    ],
    passes: [
      'In my opinion we are too slow',
      'These are not my own views',
      'The views from my own balcony',
      'He wants to hear your opinions',
      'Acme has its own opinion',
      'My personal best is 41 minutes',
      'Does anybody speak for the trees?',
    ],
  },
};
