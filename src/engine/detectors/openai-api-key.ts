import { token } from './support/token.ts';

export const openaiApiKey = token({
  id: 'openai-api-key',
  title: 'OpenAI API key',
  source: 'https://platform.openai.com/docs/api-reference/authentication',
  // Base64 of "OpenAI" stands in the middle of every key.
  keywords: ['t3blbkfj'],
  pattern:
    /sk-(?:(?:proj|svcacct|admin)-(?:[\w-]{58}|[\w-]{74})T3BlbkFJ(?:[\w-]{74}|[\w-]{58})|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?!-)/,
  entropy: 3,
});
