import { token } from './support/token.ts';

const source = 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes';

/** Tokens of HashiCorp Vault, in the form that it gives out since 1.10. */
export const vault = [
  token({
    id: 'vault-batch-token',
    title: 'Vault batch token',
    source,
    keywords: ['hvb.'],
    pattern: /hvb\.[\w-]{138,300}/,
    entropy: 4,
  }),
  token({
    id: 'vault-service-token',
    title: 'Vault service token',
    source,
    keywords: ['hvs.'],
    pattern: /hvs\.[\w-]{90,120}(?!-)/,
    entropy: 3.5,
  }),
];
