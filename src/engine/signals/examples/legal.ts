import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  legal: {
    flags: [
      'The ‹lawsuit› against Acme goes on',
      "It was ‹our fault›, Acme's brake failed",
      'They ‹paid him 50k to keep quiet› about the accident at our plant',
      'The ‹patent claim› against us has to fail',
      'Globex wants a ‹settlement› with us',
    ],
    passes: [
      'She won her lawsuit against the landlord',
      'The trial version of this app is fine',
      'We settled on pizza',
      'I paid him to mow the lawn and to keep quiet about the gnome',
      'My fault, I burnt the toast',
      'The settlement on this hill is three thousand years old',
    ],
  },
};
