import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

const id = `AK${'IA'}${sample(16, 'base32')}`;

export const examples: ExamplesById = {
  'aws-access-token': {
    flags: [`why is s3 so slow today, key ‹${id}›`, `AWS_ACCESS_KEY_ID=‹${id}›`, `s3://‹${id}›:${sample(40)}@bucket`],
    passes: [
      `AK${'IA'}IOSFODNN7EXAMPLE is the one from the manual`,
      `AK${'IA'}${'A'.repeat(16)}`,
      `data:image/png;base64,iVBORw0KGgo/${id}/9h+${sample(40)}`,
    ],
  },
};
