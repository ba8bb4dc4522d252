import { type TokenFormat, token } from './support/token.ts';

const formats: readonly Omit<TokenFormat, 'source'>[] = [
  {
    id: 'gitlab-cicd-job-token',
    title: 'GitLab CI/CD job token',
    keywords: ['glcbt-'],
    pattern: /glcbt-[A-Za-z0-9]{1,5}_[\w-]{20}/,
  },
  { id: 'gitlab-deploy-token', title: 'GitLab deploy token', keywords: ['gldt-'], pattern: /gldt-[\w-]{20}/ },
  {
    id: 'gitlab-feature-flag-client-token',
    title: 'GitLab feature flag token',
    keywords: ['glffct-'],
    pattern: /glffct-[\w-]{20}/,
  },
  { id: 'gitlab-feed-token', title: 'GitLab feed token', keywords: ['glft-'], pattern: /glft-[\w-]{20}/ },
  {
    id: 'gitlab-incoming-mail-token',
    title: 'GitLab incoming mail token',
    keywords: ['glimt-'],
    pattern: /glimt-[\w-]{25}/,
  },
  {
    id: 'gitlab-kubernetes-agent-token',
    title: 'GitLab agent token',
    keywords: ['glagent-'],
    pattern: /glagent-[\w-]{50}/,
  },
  {
    id: 'gitlab-oauth-app-secret',
    title: 'GitLab OAuth application secret',
    keywords: ['gloas-'],
    pattern: /gloas-[\w-]{64}/,
  },
  {
    id: 'gitlab-pat',
    title: 'GitLab personal access token',
    keywords: ['glpat-'],
    pattern: /glpat-[\w-]{20}(?!-|\.[a-z0-9]{2})/,
  },
  {
    id: 'gitlab-pat-routable',
    title: 'GitLab personal access token',
    keywords: ['glpat-'],
    pattern: /glpat-[\w-]{27,300}\.[a-z0-9]{9}/,
    entropy: 4,
  },
  { id: 'gitlab-ptt', title: 'GitLab pipeline trigger token', keywords: ['glptt-'], pattern: /glptt-[a-f0-9]{40}/ },
  {
    id: 'gitlab-rrt',
    title: 'GitLab runner registration token',
    keywords: ['gr1348941'],
    pattern: /GR1348941[\w-]{20}/,
  },
  {
    id: 'gitlab-runner-authentication-token',
    title: 'GitLab runner token',
    keywords: ['glrt-'],
    pattern: /glrt-[\w-]{20}(?!-|\.[a-z0-9]{2})/,
  },
  {
    id: 'gitlab-runner-authentication-token-routable',
    title: 'GitLab runner token',
    keywords: ['glrt-t'],
    pattern: /glrt-t\d_[\w-]{27,300}\.[a-z0-9]{9}/,
    entropy: 4,
  },
  { id: 'gitlab-scim-token', title: 'GitLab SCIM token', keywords: ['glsoat-'], pattern: /glsoat-[\w-]{20}/ },
  {
    id: 'gitlab-session-cookie',
    title: 'GitLab session cookie',
    keywords: ['_gitlab_session='],
    pattern: /_gitlab_session=[a-z0-9]{32}/,
  },
];

const source = 'https://docs.gitlab.com/security/tokens/#token-prefixes';

/** Tokens of GitLab, one prefix a kind. */
export const gitlab = formats.map(format => token({ ...format, source, entropy: format.entropy ?? 3 }));
