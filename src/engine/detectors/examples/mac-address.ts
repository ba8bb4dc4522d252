import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'mac-address': {
    flags: [
      'the printer is ‹3c:5a:b4:0f:92:e1›',
      'blocked ‹3C-5A-B4-0F-92-E1› for now',
      'switch says ‹3c5a.b40f.92e1›',
    ],
    passes: ['00:00:00:00:00:00', 'ff:ff:ff:ff:ff:ff', 'split times 10:11:12:13:14:15', 'see 3c:5a:b4:0f:92:e1:77'],
  },
};
