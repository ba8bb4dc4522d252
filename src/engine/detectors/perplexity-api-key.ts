import { token } from './support/token.ts';

export const perplexityApiKey = token({
  id: 'perplexity-api-key',
  title: 'Perplexity API key',
  source: 'https://docs.perplexity.ai/guides/getting-started',
  keywords: ['pplx-'],
  pattern: /pplx-[A-Za-z0-9]{48}/,
  entropy: 4,
});
