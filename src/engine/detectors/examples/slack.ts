import type { ExamplesById } from '../../examples.ts';
import { sample, tokenExamples } from './sample.ts';

const number = (seed: number): string => `8${sample(11, 'digits', seed)}`;

const hook = `hooks.slack.com/services/T${sample(10, 'upperAlphanumeric')}/B${sample(10, 'upperAlphanumeric', 5)}`;

export const examples: ExamplesById = {
  'slack-app-token': tokenExamples('xapp-', `1-A${sample(10, 'upperAlphanumeric')}-${number(1)}-${sample(64, 'hex')}`),
  'slack-bot-token': tokenExamples('xoxb-', `${number(2)}-${number(3)}-${sample(24)}`),
  'slack-config-access-token': tokenExamples('xoxe.xoxb-', `1-${sample(166, 'upperAlphanumeric')}`),
  'slack-config-refresh-token': tokenExamples('xoxe-', `1-${sample(146, 'upperAlphanumeric')}`),
  'slack-legacy-bot-token': tokenExamples('xoxb-', `${number(4)}-${sample(24)}`),
  'slack-legacy-token': tokenExamples('xoxs-', `${number(5)}-${number(6)}-${number(7)}-${sample(32, 'hex')}`),
  'slack-legacy-workspace-token': tokenExamples('xoxa-', `2-${sample(32)}`),
  'slack-user-token': tokenExamples('xoxp-', `${number(8)}-${number(9)}-${number(10)}-${sample(32)}`),
  'slack-webhook-url': {
    flags: [`curl -d '{}' ‹https://${hook}/${sample(24)}›`, `it posts to ‹${hook}/${sample(24)}›.`],
    passes: [`https://${hook}/`, `https://${hook}/${'X'.repeat(24)}`, 'https://hooks.slack.com/services/'],
  },
};
