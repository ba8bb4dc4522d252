import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  disparagement: {
    flags: [
      'Globex sells ‹junk›',
      'Our managers are ‹clueless›',
      'Acme is ‹a joke›',
      'Initech: ‹idiots›, all of them',
      'The RoadRunner ‹falls apart› after a week',
    ],
    passes: [
      'The bus is late again, idiots',
      'Globex has a new robot',
      "I'm an idiot, I left the Acme badge at home",
      'The RoadRunner is not junk',
      'Are our managers clueless?',
      'Acme starts a repair shop',
    ],
  },
};
