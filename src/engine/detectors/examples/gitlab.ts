import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

export const examples: ExamplesById = {
  'gitlab-cicd-job-token': tokenExamples('glcbt-', `1a_${sample(20)}`),
  'gitlab-deploy-token': tokenExamples('gldt-', sample(20)),
  'gitlab-feature-flag-client-token': tokenExamples('glffct-', sample(20)),
  'gitlab-feed-token': tokenExamples('glft-', sample(20)),
  'gitlab-incoming-mail-token': tokenExamples('glimt-', sample(25)),
  'gitlab-kubernetes-agent-token': tokenExamples('glagent-', sample(50)),
  'gitlab-oauth-app-secret': tokenExamples('gloas-', sample(64)),
  'gitlab-pat': tokenExamples('glpat-', sample(20)),
  'gitlab-pat-routable': tokenExamples('glpat-', `${sample(27)}.01${sample(7, 'lowerAlphanumeric')}`),
  'gitlab-ptt': tokenExamples('glptt-', sample(40, 'hex')),
  'gitlab-rrt': tokenExamples('GR1348941', sample(20)),
  'gitlab-runner-authentication-token': tokenExamples('glrt-', sample(20)),
  'gitlab-runner-authentication-token-routable': tokenExamples(
    'glrt-t2_',
    `${sample(27)}.01${sample(7, 'lowerAlphanumeric')}`,
  ),
  'gitlab-scim-token': tokenExamples('glsoat-', sample(20)),
  'gitlab-session-cookie': tokenExamples('_gitlab_session=', sample(32, 'lowerAlphanumeric')),
};
