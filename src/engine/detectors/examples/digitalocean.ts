import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'digitalocean-access-token': tokenExamples('doo_v1_', sample(64, 'hex')),
  'digitalocean-pat': tokenExamples('dop_v1_', sample(64, 'hex')),
  'digitalocean-refresh-token': tokenExamples('dor_v1_', sample(64, 'hex')),
};
