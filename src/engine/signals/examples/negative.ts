import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  negative: {
    flags: ['What a ‹shambles› this timetable is', 'The soup was thin and ‹bland›', 'The new menu is ‹a joke›'],
    passes: [
      'The soup was not bland',
      'Is this timetable a joke?',
      'She said that the soup was bland',
      'The bus is blue',
    ],
  },
};
