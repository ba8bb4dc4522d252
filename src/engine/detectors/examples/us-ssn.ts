import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'us-ssn': {
    flags: ['my payslip has ‹536-22-8473› on it', 'SSN ‹536 22 8473›, born in Ohio', 'social security no. ‹536228473›'],
    passes: [
      'the number 078-05-1120 came with the wallet',
      '000-22-8473',
      '666-22-8473',
      'order 536 22 8473 is late',
      'zip 53622-8473',
    ],
  },
};
