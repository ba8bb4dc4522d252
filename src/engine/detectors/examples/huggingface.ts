import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'huggingface-access-token': tokenExamples('hf_', sample(34, 'letters')),
  'huggingface-organization-api-token': tokenExamples('api_org_', sample(34, 'letters')),
};
