import type { ExamplesById } from '../../examples.ts';

// The address of the first block, and those of BIP 173 and BIP 350.
export const examples: ExamplesById = {
  crypto: {
    flags: [
      'tips to ‹1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa› please',
      'tips to ‹bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4› please',
      'or ‹bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0›',
    ],
    passes: [
      'tips to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb please',
      'tips to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 please',
      '1111111111111111111111111111111111',
    ],
  },
};
