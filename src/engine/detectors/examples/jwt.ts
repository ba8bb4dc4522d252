import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  jwt: tokenExamples('ey', `J${sample(34)}.eyJ${sample(60)}.${sample(43)}`),
};
