import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'pulumi-api-token': tokenExamples('pul-', sample(40, 'hex')),
};
