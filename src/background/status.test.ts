import { describe, expect, test } from 'vitest';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { settle } from '../engine/draft.ts';
import type { FrameState } from '../protocol/request.ts';
import type { Checked } from './checked.ts';
import { type Around, type Page, statusOf } from './status.ts';

const inForce = inForceOf(policyDocument([ruleOn('falcon', 'hold')]), { source: 'fetched', fetched: 0 });
const around: Around = { inForce, problems: [], managed: true, supportUrl: undefined, now: 0 };
const x = { id: 'x', name: 'X', hosts: ['x.com'], composers: [] };
const idle: FrameState = { state: 'idle', findings: 0 };
const page: Page = { host: 'x.com', site: x, access: true, incognito: false, frames: [idle], drafts: [] };

test.each<[string, Partial<Page>, Partial<Around>]>([
  ['checked', {}, {}],
  ['findings', { frames: [idle, { ...idle, findings: 2 }] }, {}],
  ['not-here', { frames: [{ ...idle, state: 'not-here' }] }, {}],
  ['not-here', { frames: [{ ...idle, state: 'unchecked' }] }, {}],
  ['reload', { frames: [] }, {}],
  ['not-a-site', { host: 'news.example', site: undefined, frames: [] }, {}],
  ['not-a-site', { host: undefined, site: undefined, frames: [] }, {}],
  ['no-access', { host: undefined, site: undefined, frames: [], access: false }, {}],
  ['private', { host: undefined, site: undefined, frames: [], access: false, incognito: true }, {}],
  ['off', {}, { inForce: undefined }],
  ['off', {}, { inForce: { ...inForce, policy: { ...inForce.policy, enabled: false } } }],
])('%s', (state, more, moreAround) => {
  expect(statusOf({ ...page, ...more }, { ...around, ...moreAround }).state).toBe(state);
});

describe('what it says of a draft and the policy', () => {
  test('surface, audience and account come from the frame that is written in', () => {
    const frames: FrameState[] = [
      idle,
      { ...idle, findings: 1, surface: 'reply', audience: 'public', handle: '@AcmeRobotics' },
    ];
    expect(statusOf({ ...page, frames }, around)).toMatchObject({
      ...{ site: 'X', surface: 'reply', audience: 'public', findings: 1 },
      account: { kind: 'official', handle: '@AcmeRobotics' },
    });
  });

  test('a policy past its day is out of date and still in force', () => {
    const expired = { ...inForce, policy: { ...inForce.policy, expires: '2026-11-01T00:00:00Z' } };
    const status = statusOf(page, { ...around, inForce: expired, now: Date.UTC(2026, 10, 1) });
    expect(status).toMatchObject({
      state: 'checked',
      policy: { outOfDate: true, version: 7, organisation: 'Acme Robotics' },
    });
  });

  test('protected topics are named once each', () => {
    const draft = settle({ parts: ['our pay'] }, 0);
    const checked: Checked = { n: 1, draft, findings: [], pending: [], quietOn: ['pay'] };
    expect(statusOf({ ...page, drafts: [checked, checked] }, around).quietOn).toEqual(['pay']);
  });

  test('a policy from the managed setting was never fetched', () => {
    const { policy } = statusOf(page, { ...around, inForce: { ...inForce, source: 'managed', fetched: undefined } });
    expect(policy?.fetched).toBeUndefined();
  });
});
