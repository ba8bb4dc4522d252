import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'phone-number': {
    flags: [
      'her number is ‹+44 20 7946 0958›, ring after six',
      'call me: ‹(212) 555-0147›',
      'text ‹07700 900318› at dinner time',
      'Handy: ‹0171 39200 17›',
      'Ruf Frau Maier an: ‹0170 8823461›',
      'Llama a Paqui al ‹612 48 37 95›',
      'o meu telemóvel é ‹912 384 756›',
      'chiamami al ‹347 905 1186›',
    ],
    passes: [
      'id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'ISBN 978-3-16-148410-0',
      'we won 112-110 after 105-101',
      'update to 10.0.19045.3570',
      'Poison control in the US is 1-800-222-1222.',
      'hay 612 48 37 95 votos',
      'we called 612 483 people',
      'llama del expediente 612 48 37 95 12',
      'the population is 347 905 118',
      'splits were 24:11, 25:02, 26:47',
      '2026-11-24 10:15:00 +0100',
    ],
  },
};
