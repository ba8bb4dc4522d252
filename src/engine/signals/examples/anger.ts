import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  anger: {
    flags: [
      '‹I am so furious› about that meeting',
      '‹HOW DID THIS GET PAST ANYBODY AT ALL›!',
      '‹Enough is enough›, said nobody but me',
    ],
    passes: [
      'I am not angry at all',
      'NASA and ESA launch today',
      'What a calm evening',
      'The sea was raging all night',
    ],
  },
};
