import { token } from './support/token.ts';

const kinds = [
  ['shopify-access-token', 'Shopify access token', 'shpat_'],
  ['shopify-custom-access-token', 'Shopify custom app token', 'shpca_'],
  ['shopify-private-app-access-token', 'Shopify private app token', 'shppa_'],
  ['shopify-shared-secret', 'Shopify shared secret', 'shpss_'],
] as const;

/** Tokens of Shopify: a prefix and 32 hexadecimal digits. */
export const shopify = kinds.map(([id, title, prefix]) =>
  token({
    id,
    title,
    source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    keywords: [prefix],
    pattern: new RegExp(`${prefix}[a-fA-F0-9]{32}`),
  }),
);
