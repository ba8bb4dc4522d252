import { token } from './support/token.ts';

export const linearApiKey = token({
  id: 'linear-api-key',
  title: 'Linear API key',
  source: 'https://linear.app/developers/graphql',
  keywords: ['lin_api_'],
  pattern: /lin_api_[A-Za-z0-9]{40}/,
});
