import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'rubygems-api-token': tokenExamples('rubygems_', sample(48, 'hex')),
};
