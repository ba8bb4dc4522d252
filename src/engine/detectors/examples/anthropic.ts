import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'anthropic-admin-api-key': tokenExamples('sk-ant-admin01-', `${sample(93)}AA`),
  'anthropic-api-key': tokenExamples('sk-ant-api03-', `${sample(93)}AA`),
};
