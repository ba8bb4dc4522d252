import { token } from './support/token.ts';

const source = 'https://huggingface.co/docs/hub/security-tokens';

/** Tokens of Hugging Face: a prefix and 34 letters. */
export const huggingface = [
  token({
    id: 'huggingface-access-token',
    title: 'Hugging Face token',
    source,
    keywords: ['hf_'],
    pattern: /hf_[A-Za-z]{34}/,
  }),
  token({
    id: 'huggingface-organization-api-token',
    title: 'Hugging Face organisation token',
    source,
    keywords: ['api_org_'],
    pattern: /api_org_[A-Za-z]{34}/,
  }),
];
