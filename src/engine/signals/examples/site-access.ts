import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'site-access': {
    flags: [
      'At our plant the ‹cameras in the yard are broken›',
      'The ‹door code› of our office is 48213',
      '‹Nobody changed the password› in our lab',
    ],
    passes: [
      'The cameras in this film are wonderful',
      'The door code of our office has changed',
      'Security at the airport took an hour',
      'Do the cameras at our plant work?',
    ],
  },
};
