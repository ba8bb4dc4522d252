import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'linear-api-key': tokenExamples('lin_api_', sample(40)),
};
