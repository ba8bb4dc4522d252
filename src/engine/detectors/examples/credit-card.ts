import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'credit-card': {
    flags: [
      'here is my card AGAIN: ‹4539 5787 6362 1486›, can a human please refund it',
      'paid with ‹371449635398431›.',
      'card ‹5105-1051-0510-5100› was declined',
    ],
    passes: [
      'booking ref 4539 5787 6362 1487 does not exist',
      'ISBN 978-3-16-148410-0',
      'tweet 1234567890123456789',
      'Model number 4539 5787 6362 1486-B on the boiler plate',
      '4444 4444 4444 4444',
    ],
  },
};
