import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'npm-access-token': tokenExamples('npm_', sample(36)),
};
