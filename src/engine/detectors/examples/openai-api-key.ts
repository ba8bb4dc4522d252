import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'openai-api-key': tokenExamples('sk-', `${sample(20)}T3Blbk${'FJ'}${sample(20, 'alphanumeric', 3)}`),
};
