import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'github-app-token': tokenExamples('ghs_', sample(36)),
  'github-fine-grained-pat': tokenExamples('github_pat_', `${sample(22)}_${sample(59)}`),
  'github-oauth': tokenExamples('gho_', sample(36)),
  'github-pat': tokenExamples('ghp_', sample(36)),
  'github-refresh-token': tokenExamples('ghr_', sample(36)),
};
