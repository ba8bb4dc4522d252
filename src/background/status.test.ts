import { describe, expect, test } from 'vitest';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { settle } from '../engine/draft.ts';
import type { FrameState, PageStatus } from '../protocol/request.ts';
import type { Checked } from './checked.ts';
import { type Around, type Page, statusOf } from './status.ts';

const inForce = inForceOf(policyDocument([ruleOn('falcon', 'hold')]), { source: 'fetched', fetched: 0 });
const around: Around = {
  ...{ inForce, problems: [], managed: true, supportUrl: undefined, withheld: [], privateWindows: true, now: 0 },
};
const x = { id: 'x', name: 'X', hosts: ['x.com'], composers: [] };
const idle: FrameState = { state: 'idle', findings: 0 };
const pattern = 'https://x.com/*';
const at = { host: 'x.com', pattern, served: { by: 'release', name: 'X', site: x }, access: true } as const;
const page: Page = { at, incognito: false, frames: [idle], drafts: [] };
const { at: _, ...nowhere } = page;
const unknown: Page = { ...page, at: { ...at, served: undefined, access: false }, frames: [] };

test.each<[PageStatus['state'], Page, Partial<Around>]>([
  ['checked', page, {}],
  ['findings', { ...page, frames: [idle, { ...idle, findings: 2 }] }, {}],
  ['not-here', { ...page, frames: [{ ...idle, state: 'not-here' }] }, {}],
  ['not-here', { ...page, frames: [{ ...idle, state: 'unchecked' }] }, {}],
  ['messages', { ...page, frames: [{ ...idle, state: 'not-read' }] }, {}],
  ['reload', { ...page, frames: [] }, {}],
  ['not-a-site', unknown, {}],
  ['closed', nowhere, {}],
  ['no-access', { ...page, at: { ...at, access: false }, frames: [] }, {}],
  ['private', { ...nowhere, incognito: true }, {}],
  ['off', page, { inForce: undefined }],
  ['off', page, { inForce: { ...inForce, policy: { ...inForce.policy, enabled: false } } }],
])('%s', (state, seen, moreAround) => {
  expect(statusOf(seen, { ...around, ...moreAround }).state).toBe(state);
});

describe('what the browser can be asked for', () => {
  const grant = (seen: Page) => statusOf(seen, around).grant;

  test('is this host alone, where that would help', () => {
    expect(grant(unknown)).toBe(pattern);
    expect(grant({ ...page, at: { ...at, access: false } })).toBe(pattern);
    expect(grant(page)).toBeUndefined();
    expect(grant(nowhere)).toBeUndefined();
  });

  test('no new site is added from a private window, or without encryption', () => {
    expect(grant({ ...unknown, incognito: true })).toBeUndefined();
    expect(grant({ ...unknown, at: { ...unknown.at!, pattern: 'http://x.com/*' } })).toBeUndefined();
  });
});

test('what is read nowhere is named', () => {
  expect(statusOf(page, around).unread).toEqual(['attachments', 'messages']);
  const messages = inForceOf(policyDocument([ruleOn('falcon', 'hold', { scope: { surfaces: ['message'] } })]));
  const unread = statusOf(page, { ...around, inForce: messages, privateWindows: false }).unread;
  expect(unread).toEqual(['attachments', 'private']);
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
