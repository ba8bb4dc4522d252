import type { PageStatus } from '../../src/protocol/request.ts';
import { policy } from './views.ts';

/** Every state of the popup. */

const checked: PageStatus = {
  state: 'checked',
  host: 'www.linkedin.com',
  site: 'LinkedIn',
  servedBy: 'release',
  surface: 'post',
  audience: 'public',
  account: { kind: 'personal', handle: 'ines.falk' },
  findings: 0,
  quietOn: [],
  withheld: [],
  unread: ['attachments', 'messages'],
  attached: false,
  policy,
  problems: [],
  managed: true,
  supportUrl: 'https://acme.example/it',
};

const nothingWritten = { surface: undefined, audience: undefined, account: undefined };

const elsewhere: PageStatus = {
  state: 'not-a-site',
  host: 'forum.example',
  findings: 0,
  quietOn: [],
  withheld: [],
  unread: ['attachments', 'messages'],
  attached: false,
  policy,
  problems: [],
  managed: true,
};

export const statuses: readonly {
  readonly id: string;
  readonly status: PageStatus | 'none';
  readonly refreshing?: boolean;
  readonly refused?: boolean;
}[] = [
  { id: 'checked', status: checked },
  { id: 'ready', status: { ...checked, ...nothingWritten } },
  { id: 'quiet', status: { ...checked, quietOn: ['pay'] } },
  { id: 'findings', status: { ...checked, state: 'findings', findings: 2, site: 'X', host: 'x.com' } },
  {
    id: 'official',
    status: { ...checked, site: 'X', host: 'x.com', account: { kind: 'official', handle: 'acmerobotics' } },
  },
  {
    id: 'sample',
    status: {
      ...checked,
      managed: false,
      supportUrl: undefined,
      policy: { ...policy, organisation: 'Sample', version: 1, expires: undefined, fetched: undefined, sample: true },
    },
  },
  {
    id: 'out-of-date',
    status: { ...checked, policy: { ...policy, expires: '2026-10-01T00:00:00Z', outOfDate: true } },
  },
  { id: 'out-of-reach', status: { ...checked, policy: { ...policy, outOfReach: true } }, refreshing: true },
  {
    id: 'problems',
    status: {
      ...checked,
      problems: [
        'refreshMinutes is "hourly", where a number of minutes is expected. The last good value stays.',
        'The policy at https://acme.example/policy/social.jws was refused: its signature does not fit the key "acme-2026".',
      ],
    },
  },
  { id: 'not-here', status: { ...elsewhere, state: 'not-here' } },
  { id: 'messages', status: { ...checked, state: 'messages', surface: undefined, account: undefined } },
  { id: 'attached', status: { ...checked, attached: true, unread: ['attachments', 'messages', 'private'] } },
  { id: 'not-a-site', status: { ...elsewhere, grant: 'https://forum.example/*' } },
  { id: 'not-to-be-added', status: { ...elsewhere, host: 'intranet' } },
  { id: 'refused', status: { ...elsewhere, grant: 'https://forum.example/*' }, refused: true },
  {
    id: 'added',
    status: { ...checked, ...nothingWritten, host: 'forum.example', site: 'forum.example', servedBy: 'person' },
  },
  { id: 'closed', status: { ...elsewhere, state: 'closed', host: '' } },
  { id: 'reload', status: { ...elsewhere, state: 'reload', site: 'X', host: 'x.com' } },
  {
    id: 'no-access',
    status: {
      ...{ ...elsewhere, state: 'no-access', site: 'X', host: 'x.com', servedBy: 'release' },
      grant: 'https://x.com/*',
      withheld: [{ name: 'X', patterns: ['https://x.com/*'] }],
    },
  },
  {
    id: 'added-and-taken-back',
    status: {
      ...{ ...elsewhere, state: 'no-access', site: 'forum.example', servedBy: 'person' },
      grant: 'https://forum.example/*',
      withheld: ['X', 'Reddit', 'Mastodon', 'Lemmy', 'forum.example'].map(name => ({
        name,
        patterns: [`https://${name}/*`],
      })),
    },
  },
  { id: 'withheld', status: { ...checked, withheld: [{ name: 'X', patterns: ['https://x.com/*'] }] } },
  { id: 'private', status: { ...elsewhere, state: 'private', site: 'X', host: 'x.com' } },
  { id: 'off', status: { ...elsewhere, state: 'off', site: 'X', host: 'x.com' } },
  { id: 'silent', status: 'none' },
];
