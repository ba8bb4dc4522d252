import { token } from './support/token.ts';

export const awsAccessToken = token({
  id: 'aws-access-token',
  title: 'AWS access key id',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
  keywords: ['a3t', 'akia', 'asia', 'abia', 'acca'],
  // The body is base32; `+` or `/` beside it means the middle of a longer base64 text.
  pattern: /(?<![+]|\w\/)(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![+/=])/,
  entropy: 3,
});
