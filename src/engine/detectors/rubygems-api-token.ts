import { token } from './support/token.ts';

export const rubygemsApiToken = token({
  id: 'rubygems-api-token',
  title: 'RubyGems API key',
  source: 'https://guides.rubygems.org/api-key-scopes/',
  keywords: ['rubygems_'],
  pattern: /rubygems_[a-f0-9]{48}/,
});
