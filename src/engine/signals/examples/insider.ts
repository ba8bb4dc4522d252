import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  insider: {
    flags: [
      'Nobody outside knows yet, but our ‹revenue› doubled',
      'Our ‹takeover› is signed, announced on Monday',
      '‹Sell your shares› now, Acme people know why',
    ],
    passes: [
      'My earnings from the lemonade stand doubled',
      'Acme published its accounts last year',
      'Buy shares of nothing you do not know',
      'Profit is what matters in this game',
    ],
  },
};
