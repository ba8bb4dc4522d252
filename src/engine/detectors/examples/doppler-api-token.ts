import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'doppler-api-token': tokenExamples('dp.pt.', sample(43)),
};
