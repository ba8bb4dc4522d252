import { token } from './support/token.ts';

export const postmanApiToken = token({
  id: 'postman-api-token',
  title: 'Postman API key',
  source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  keywords: ['pmak-'],
  pattern: /PMAK-[a-fA-F0-9]{24}-[a-fA-F0-9]{34}/,
});
