import { token } from './support/token.ts';

const source = 'https://platform.claude.com/docs/en/api/overview#authentication';

/** Keys of Anthropic. */
export const anthropic = [
  token({
    id: 'anthropic-admin-api-key',
    title: 'Anthropic admin API key',
    source,
    keywords: ['sk-ant-admin01'],
    pattern: /sk-ant-admin01-[\w-]{93}AA/,
  }),
  token({
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    source,
    keywords: ['sk-ant-api03'],
    pattern: /sk-ant-api03-[\w-]{93}AA/,
  }),
];
