import { token } from './support/token.ts';

export const gcpApiKey = token({
  id: 'gcp-api-key',
  title: 'Google API key',
  source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  keywords: ['aiza'],
  pattern: /(?<![+/-])AIza[\w-]{35}(?![-+/=])/,
  entropy: 4,
});
