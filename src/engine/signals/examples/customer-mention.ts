import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'customer-mention': {
    flags: [
      '‹One of our customers› sent the robots back',
      'Two weeks at ‹Initech›, the robots behave',
      '‹Our client› has cancelled the order',
    ],
    passes: [
      'The customer at the next table sent her soup back',
      'Customers are welcome',
      'I cancelled my order',
      'We met a client of the hairdresser',
    ],
  },
};
