import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'gcp-api-key': tokenExamples('AIza', sample(35)),
};
