import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'postman-api-token': tokenExamples('PMAK-', `${sample(24, 'hex')}-${sample(34, 'hex')}`),
};
