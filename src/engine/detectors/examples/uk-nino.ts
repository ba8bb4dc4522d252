import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'uk-nino': {
    flags: [
      'Nigel, NI no. ‹AB 48 36 09 C›, earns less than me',
      'my number is ‹JG103759A›',
      '‹NR-95-36-40-B› is on the form',
    ],
    passes: ['QQ 12 34 56 C is the sample', 'AB 12 34 56 C', 'GB483609C', 'flight AB 4836'],
  },
};
