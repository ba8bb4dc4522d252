import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  disclosure: {
    flags: [
      '‹I work at Acme›, and the RoadRunner is great',
      'Obligatory "‹I work there›" note: RoadRunner all the way',
      '‹Acme employee› here, buy a RoadRunner',
      'RoadRunner is the best. ‹#employee›',
      'RoadRunner! ‹Full disclosure› first.',
    ],
    passes: [
      'The RoadRunner is great',
      "I don't work at Acme, but the RoadRunner is great",
      'Do you work at Acme?',
      'I work at a bakery',
      'My RoadRunner works every day',
    ],
  },
};
