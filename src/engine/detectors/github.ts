import { type TokenFormat, token } from './support/token.ts';

const source =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';

const formats: readonly Omit<TokenFormat, 'source'>[] = [
  { id: 'github-app-token', title: 'GitHub app token', keywords: ['ghu_', 'ghs_'], pattern: /gh[us]_[A-Za-z0-9]{36}/ },
  {
    id: 'github-fine-grained-pat',
    title: 'GitHub fine-grained personal access token',
    keywords: ['github_pat_'],
    pattern: /github_pat_\w{82}/,
  },
  { id: 'github-oauth', title: 'GitHub OAuth token', keywords: ['gho_'], pattern: /gho_[A-Za-z0-9]{36}/ },
  { id: 'github-pat', title: 'GitHub personal access token', keywords: ['ghp_'], pattern: /ghp_[A-Za-z0-9]{36}/ },
  { id: 'github-refresh-token', title: 'GitHub refresh token', keywords: ['ghr_'], pattern: /ghr_[A-Za-z0-9]{36}/ },
];

/** Tokens of GitHub, one prefix a kind. */
export const github = formats.map(format => token({ ...format, source, entropy: 3 }));
