import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'non-public': {
    flags: [
      "We're buying a startup, it's ‹not announced› yet",
      'Acme opens a plant in Peru, ‹embargoed› until May',
      "the new arm has six fingers, ‹you didn't hear that› here",
      "I'm ‹not allowed to say› what our lab built",
    ],
    passes: [
      'The names of the finalists are not announced yet',
      'Acme has announced its results',
      'Has Acme not announced it yet?',
      'We love the new park',
      'Confidentiality is on every slide of the course',
    ],
  },
};
