import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'it-fiscal-code': {
    flags: ['codice fiscale ‹MRTMTT91D08F205J›', '‹VRDLRA80A41H501T› è il mio'],
    passes: ['codice fiscale MRTMTT91D08F205K', 'ABCDEF12G34H567', 'XMRTMTT91D08F205J'],
  },
};
