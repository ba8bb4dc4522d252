import { type TokenFormat, token } from './support/token.ts';

const formats: readonly Omit<TokenFormat, 'source'>[] = [
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    keywords: ['xapp-'],
    pattern: /xapp-\d-[A-Z0-9]{6,20}-\d{6,20}-[a-z0-9]{20,90}/i,
  },
  {
    id: 'slack-bot-token',
    title: 'Slack bot token',
    keywords: ['xoxb-'],
    pattern: /xoxb-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{18,48}/,
  },
  {
    id: 'slack-config-access-token',
    title: 'Slack configuration token',
    keywords: ['xoxe.xox'],
    pattern: /xoxe\.xox[bp]-\d-[A-Z0-9]{163,166}/i,
  },
  {
    id: 'slack-config-refresh-token',
    title: 'Slack configuration refresh token',
    keywords: ['xoxe-'],
    pattern: /xoxe-\d-[A-Z0-9]{146}/i,
  },
  {
    id: 'slack-legacy-bot-token',
    title: 'Slack legacy bot token',
    keywords: ['xoxb-'],
    pattern: /xoxb-\d{8,14}-[A-Za-z0-9]{18,26}/,
  },
  {
    id: 'slack-legacy-token',
    title: 'Slack legacy token',
    keywords: ['xoxo-', 'xoxs-'],
    pattern: /xox[os](?:-\d{4,14}){3}-[A-Fa-f0-9]{8,64}/,
  },
  {
    id: 'slack-legacy-workspace-token',
    title: 'Slack legacy workspace token',
    keywords: ['xoxa-', 'xoxr-'],
    pattern: /xox[ar]-(?:\d-)?[A-Za-z0-9]{8,48}/,
  },
  {
    id: 'slack-user-token',
    title: 'Slack user token',
    keywords: ['xoxp-', 'xoxe-'],
    pattern: /xox[pe](?:-\d{10,13}){3}-[A-Za-z0-9-]{28,34}/,
  },
  {
    id: 'slack-webhook-url',
    title: 'Slack webhook address',
    keywords: ['hooks.slack.com'],
    pattern: /(?:https?:\/\/)?hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,56}/,
  },
];

/** Tokens and addresses of Slack. */
export const slack = formats.map(format =>
  token({ ...format, source: 'https://docs.slack.dev/authentication/tokens' }),
);
