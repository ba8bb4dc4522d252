import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  rumour: {
    flags: [
      '‹Rumour has it› that Acme moves to Leeds',
      '‹Apparently› Globex is for sale',
      'Acme closes a site, ‹allegedly›',
    ],
    passes: [
      'Acme moves to Leeds',
      'Rumour has it that the fox is back',
      'Acme confirmed the move',
      'I heard the birds this morning',
    ],
  },
};
