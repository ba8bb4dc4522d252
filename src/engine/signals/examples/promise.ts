import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  promise: {
    flags: [
      'Acme here, ‹we will replace every› broken arm',
      "‹We'll refund you› by Friday",
      'Acme: ‹you have our word›',
    ],
    passes: [
      'Acme said it would replace every arm',
      'Will Acme refund you?',
      'My mother will send you a cake',
      'We cannot promise you anything at Acme',
    ],
  },
};
