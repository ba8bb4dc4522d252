import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'question-for-care': {
    flags: [
      '‹Where is my order, I am still waiting›?',
      '‹Can anyone help, my charger stopped working›?',
      '‹How do I get my refund, the app stopped working›?',
    ],
    passes: [
      'Where is the station?',
      'My order of priest has four monks',
      'Can anyone sing?',
      'The charger of the old phone was better',
    ],
  },
};
