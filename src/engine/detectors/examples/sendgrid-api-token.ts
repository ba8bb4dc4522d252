import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'sendgrid-api-token': tokenExamples('SG.', `${sample(22)}.${sample(43)}`),
};
