import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'vault-batch-token': tokenExamples('hvb.', sample(150)),
  'vault-service-token': tokenExamples('hvs.', sample(95)),
};
