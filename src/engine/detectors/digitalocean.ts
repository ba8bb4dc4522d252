import { token } from './support/token.ts';

const kinds = [
  ['digitalocean-access-token', 'DigitalOcean OAuth token', 'doo_v1_'],
  ['digitalocean-pat', 'DigitalOcean personal access token', 'dop_v1_'],
  ['digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_'],
] as const;

/** Tokens of DigitalOcean: a prefix and 64 hexadecimal digits. */
export const digitalocean = kinds.map(([id, title, prefix]) =>
  token({
    id,
    title,
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    keywords: [prefix],
    pattern: new RegExp(`${prefix}[a-f0-9]{64}`, 'i'),
  }),
);
