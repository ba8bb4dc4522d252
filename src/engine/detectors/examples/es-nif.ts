import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'es-nif': {
    flags: ['mi DNI es ‹48213097Z›', 'titular ‹70416382-L›'],
    passes: ['mi DNI es 48213097A', '12345678Z es el de siempre', 'ref. 148213097Z'],
  },
};
