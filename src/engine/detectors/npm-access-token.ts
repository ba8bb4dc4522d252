import { token } from './support/token.ts';

export const npmAccessToken = token({
  id: 'npm-access-token',
  title: 'npm access token',
  source: 'https://docs.npmjs.com/about-access-tokens',
  keywords: ['npm_'],
  pattern: /npm_[A-Za-z0-9]{36}/,
});
