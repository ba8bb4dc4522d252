import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'ip-address': {
    flags: [
      'he posts from ‹81.2.69.160› every night',
      'the server is ‹10.20.30.40›',
      'try ‹2001:4860:4860:0:0:0:0:8888› instead',
      'resolves to ‹2a00:1450:4001:81b::200e› here',
    ],
    passes: [
      'Kernel 6.8.0.47 breaks my wifi, 6.8.0.45 is fine',
      '10.0.0.1 is still my router',
      'it listens on 127.0.0.1',
      'use std::cout << a::b',
      'see section 4.3.2.1',
      'we start at 12:30:45',
    ],
  },
};
