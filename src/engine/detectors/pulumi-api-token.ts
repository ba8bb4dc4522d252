import { token } from './support/token.ts';

export const pulumiApiToken = token({
  id: 'pulumi-api-token',
  title: 'Pulumi access token',
  source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  keywords: ['pul-'],
  pattern: /pul-[a-f0-9]{40}/,
});
