import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'phone-number': {
    flags: [
      'her number is ‹+44 20 7946 0958›, ring after six',
      'call me: ‹(212) 555-0147›',
      'text ‹07700 900318› at dinner time',
      'Handy: ‹0171 39200 17›',
    ],
    passes: [
      'id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'ISBN 978-3-16-148410-0',
      'we won 112-110 after 105-101',
      'update to 10.0.19045.3570',
      'Poison control in the US is 1-800-222-1222.',
      'splits were 24:11, 25:02, 26:47',
      '2026-11-24 10:15:00 +0100',
    ],
  },
};
