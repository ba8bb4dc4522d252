import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  legal: {
    flags: [
      'The ‹lawsuit› against Acme goes on',
      "It was ‹our fault›, Acme's brake failed",
      'Globex wants a ‹settlement› with us',
    ],
    passes: [
      'She won her lawsuit against the landlord',
      'The trial version of this app is fine',
      'My fault, I burnt the toast',
      'The settlement on this hill is three thousand years old',
    ],
  },
};
