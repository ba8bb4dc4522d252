import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'iban-code': {
    flags: [
      'please send it to ‹GB82 WEST 1234 5698 7654 32›, thanks',
      'Is ‹DE89370400440532013000› a real one?',
      '‹GB82WEST12345698765432› or ‹DE89 3704 0044 0532 0130 00›',
      'rent goes to ‹FR14 2004 1010 0505 0001 3M02 606› every month',
    ],
    passes: [
      'please send it to GB82 WEST 1234 5698 7654 33, thanks',
      'part no DE89370400440532013001',
      'Is DE8937040044053201300 one short?',
      'see AB12 3456 7890 1234 5678',
    ],
  },
};
