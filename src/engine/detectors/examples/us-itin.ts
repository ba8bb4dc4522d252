import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'us-itin': {
    flags: ['his ITIN is ‹912-70-1234›', 'tax id ‹912 70 1234›'],
    passes: ['912-69-1234', 'order 912 70 1234 is late', '812-70-1234'],
  },
};
