import { token } from './support/token.ts';

export const jwt = token({
  id: 'jwt',
  title: 'JSON web token',
  source: 'RFC 7519, section 3.1',
  keywords: ['ey'],
  // `ey` is how base64url begins that says `{"` or `{` and a new line: once for the header, once for the claims.
  pattern: /(?<![-.])ey[A-Za-z0-9][\w-]{14,2000}\.ey[A-Za-z0-9][\w-]{14,6000}\.[\w-]{10,2000}(?!-)/,
  entropy: 3,
});
