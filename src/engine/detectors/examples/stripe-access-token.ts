import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'stripe-access-token': tokenExamples('sk_live_', sample(24)),
};
