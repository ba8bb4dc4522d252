import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  insider: {
    flags: [
      'Nobody outside knows yet, but our ‹revenue› doubled',
      'Our ‹takeover› is signed, announced on Monday',
      'The sheet crossed my desk: ‹revenue› halved',
      'My sister in accounts says the ‹dividend› is gone',
      'Fragt nicht, woher ich das weiß, aber die ‹Übernahme› ist durch',
      '‹Sell your shares› now, Acme people know why',
    ],
    passes: [
      'My earnings from the lemonade stand doubled',
      'Acme published its accounts last year',
      'Buy shares of nothing you do not know',
      'Profit is what matters in this game',
      'Crossed my desk today: a very old stapler',
      'My sister in accounts got a puppy',
      'Auf meinem Schreibtisch liegt ein Brötchen',
    ],
  },
};
