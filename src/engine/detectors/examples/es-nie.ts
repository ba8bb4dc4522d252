import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'es-nie': {
    flags: ['el NIE es ‹X4820175L›', 'con ‹Y-7301948-Z› firmó'],
    passes: ['el NIE es X4820175M', 'modelo Y7301948', 'AX4820175L'],
  },
};
