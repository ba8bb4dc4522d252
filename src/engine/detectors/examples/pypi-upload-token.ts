import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'pypi-upload-token': tokenExamples('pypi-AgEIcHlwaS5vcmc', sample(120)),
};
