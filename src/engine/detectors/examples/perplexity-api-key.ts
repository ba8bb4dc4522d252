import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'perplexity-api-key': tokenExamples('pplx-', sample(48)),
};
