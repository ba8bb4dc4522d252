import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

export const examples: ExamplesById = {
  'generic-api-key': {
    flags: [
      `API_KEY=‹${sample(32, 'lowerAlphanumeric')}›`,
      `"client_secret": "‹${sample(40)}›"`,
      `my token: ‹${sample(36, 'hex')}› why 401?`,
    ],
    passes: [
      'key = "ctrl+shift+down"',
      'token: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'username/password combination',
      'API_KEY=process.env.SERVICE_API_KEY_2',
      'accessibility: keyframes-animation-12',
      'secret: AbstractSingletonProxyFactoryBean2',
      `public_token = ${'x1'.repeat(16)}`,
    ],
  },
};
