import { expect, test } from 'vitest';
import type { PageStatus } from '../../protocol/request.ts';
import { factsOf } from './facts.ts';
import { headlineOf } from './state.ts';

const now = new Date(2026, 10, 24, 10).getTime();
const status: PageStatus = {
  state: 'checked',
  host: 'x.com',
  site: 'X',
  surface: 'post',
  audience: 'public',
  account: { kind: 'official', handle: 'acmerobotics' },
  findings: 0,
  quietOn: [],
  withheld: [],
  unread: ['attachments', 'messages'],
  attached: false,
  policy: {
    organisation: 'Acme Robotics',
    version: 42,
    expires: '2027-02-01T12:00:00Z',
    outOfDate: false,
    fetched: new Date(2026, 10, 24, 9, 12).toISOString(),
    outOfReach: false,
    sample: false,
  },
  problems: [],
  managed: true,
};
const fact = (changed: Partial<PageStatus>, name: string) =>
  factsOf({ ...status, ...changed }, now).find(fact => fact.name === name)?.value;

test('where, as whom, by whose policy', () => {
  expect(fact({}, 'Site')).toBe('X, public post');
  expect(fact({ audience: 'unknown', surface: 'reply' }, 'Site')).toBe('X, reply');
  expect(fact({ site: undefined, surface: undefined }, 'Site')).toBe('x.com');
  expect(fact({}, 'As')).toBe('Official account, @acmerobotics');
  expect(fact({ account: { kind: 'official', handle: 'company/acme' } }, 'As')).toBe('Official account, company/acme');
  expect(fact({ account: undefined }, 'As')).toBeUndefined();
  expect(fact({}, 'Policy')).toBe('Acme Robotics, version 42');
});

test('what is not read is named where something else is', () => {
  expect(fact({}, 'Not read')).toBe('Pictures, private messages');
  expect(fact({ state: 'not-a-site' }, 'Not read')).toBeUndefined();
});

test('a date that has passed is said to be', () => {
  const outOfDate = { ...status.policy!, outOfDate: true };
  expect(fact({ policy: outOfDate }, 'Valid until')).toMatch(/2027 \(past\)$/);
  expect(fact({ policy: { ...outOfDate, expires: undefined } }, 'Valid until')).toBeUndefined();
});

test('the headline names what matters most', () => {
  const sample = { ...status.policy!, sample: true, outOfDate: true };
  expect(headlineOf({ ...status, policy: sample }).title).toBe('Checked, with a sample');
  expect(headlineOf(status)).toMatchObject({ icon: 'official', title: 'Checked, house rules' });
  expect(headlineOf({ ...status, state: 'findings', findings: 2 })).toMatchObject({ title: '2 things to look at' });
  expect(headlineOf({ ...status, account: undefined, surface: undefined }).line).toMatch(/before you post/);
});

test('that the rules of an old policy still run is said once', () => {
  const outOfDate = { ...status, account: undefined, policy: { ...status.policy!, outOfDate: true } };
  expect(headlineOf(outOfDate)).toMatchObject({
    title: 'Checked, out of date',
    line: headlineOf({ ...status, account: undefined }).line,
  });
});

test('whatever is not checked says so, with the icon that means off', () => {
  const silent = ['not-here', 'messages', 'not-a-site', 'closed', 'reload', 'no-access', 'private', 'off'] as const;
  for (const state of silent) {
    const headline = headlineOf({ ...status, state });
    expect(headline.icon).toBe('off');
    expect(headline.title).not.toMatch(/checked/i);
  }
});
