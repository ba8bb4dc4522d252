import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

const password = sample(14);

export const examples: ExamplesById = {
  basicauth: {
    flags: [`curl ‹https://deploy:${password}@ci.example.com›/job`, `"‹http://jo:${password}@10.1.2.3:8080›"`],
    passes: [
      'https://user:pass@example.com/',
      `https://deploy:${'$'}{PASSWORD}@ci.example.com`,
      'https://jo:****@ci.example.com',
      'https://example.com:8443/@jo',
    ],
  },
};
