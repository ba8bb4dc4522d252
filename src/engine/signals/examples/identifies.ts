import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  identifies: {
    flags: [
      '‹I work at Acme›, come and see',
      '‹My first day at Acme› was loud',
      '‹Acme employee› here, hello',
      'Seit Mai ‹arbeite ich bei Acme›',
    ],
    passes: ['Acme opens at nine', 'Do you work at Acme?', 'I work at a bakery', 'I do not work at Acme'],
  },
};
