import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'shopify-access-token': tokenExamples('shpat_', sample(32, 'hex')),
  'shopify-custom-access-token': tokenExamples('shpca_', sample(32, 'hex')),
  'shopify-private-app-access-token': tokenExamples('shppa_', sample(32, 'hex')),
  'shopify-shared-secret': tokenExamples('shpss_', sample(32, 'hex')),
};
