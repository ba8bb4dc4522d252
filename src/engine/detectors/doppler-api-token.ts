import { token } from './support/token.ts';

export const dopplerApiToken = token({
  id: 'doppler-api-token',
  title: 'Doppler API token',
  source: 'https://docs.doppler.com/reference/auth-token-formats',
  keywords: ['dp.pt.'],
  pattern: /dp\.pt\.[A-Za-z0-9]{43}/,
});
