import { describe, expect, test } from 'vitest';
import { type DraftInput, settle } from './draft.ts';
import { compileDuring } from './during.ts';
import type { During, Scope } from './schema/scope.ts';
import { compileScope } from './scope.ts';

const inScope = (scope: Scope, draft: Partial<DraftInput> = {}): boolean =>
  compileScope(scope, [], [])(settle({ ...draft, parts: ['text'] }, 0));
const during = (stretch: During, at: string): boolean => compileDuring(stretch, [], [])(Date.parse(at));

describe('scope', () => {
  test('left out, it means all surfaces but messages', () => {
    expect(inScope({})).toBe(true);
    expect(inScope({}, { surface: 'message' })).toBe(false);
    expect(inScope({ surfaces: ['message'] }, { surface: 'message' })).toBe(true);
  });

  test('an unknown account counts as personal, never as official alone', () => {
    expect(inScope({ accounts: ['personal'] })).toBe(true);
    expect(inScope({ accounts: ['official'] })).toBe(false);
    expect(inScope({ accounts: ['professional'] })).toBe(false);
    expect(inScope({ accounts: ['personal'] }, { account: { kind: 'official' } })).toBe(false);
  });

  test('a draft from no known site is in the scope of any', () => {
    expect(inScope({ sites: ['x'] })).toBe(true);
    expect(inScope({ sites: ['x'] }, { site: 'linkedin' })).toBe(false);
  });

  test('audience and roles', () => {
    expect(inScope({ audiences: ['public'] })).toBe(false);
    expect(inScope({ audiences: ['public', 'unknown'] })).toBe(true);
    expect(inScope({ roles: ['staff'] })).toBe(false);
    expect(inScope({ roles: ['staff'] }, { roles: ['nurse', 'staff'] })).toBe(true);
  });
});

describe('during', () => {
  const office: During = {
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '09:00',
    to: '17:30',
    timezone: 'Europe/London',
  };

  test.each([
    ['2026-11-23T09:00:00Z', true],
    ['2026-11-23T08:59:59Z', false],
    ['2026-11-23T17:30:00Z', false],
    ['2026-11-22T12:00:00Z', false],
    // In summer London is an hour ahead.
    ['2026-07-06T08:00:00Z', true],
    ['2026-07-06T16:30:00Z', false],
    // The clocks went back on 25 October.
    ['2026-10-23T08:30:00Z', true],
    ['2026-10-26T08:30:00Z', false],
  ])('office hours at %s: %s', (at, expected) => {
    expect(during(office, at)).toBe(expected);
  });

  test('a night belongs to the day on which it began', () => {
    const night: During = { weekdays: ['fri'], from: '22:00', to: '06:00', timezone: 'Europe/Berlin' };
    expect(during(night, '2026-11-27T23:00:00+01:00')).toBe(true);
    expect(during(night, '2026-11-28T05:00:00+01:00')).toBe(true);
    expect(during(night, '2026-11-27T05:00:00+01:00')).toBe(false);
    expect(during(night, '2026-11-28T12:00:00+01:00')).toBe(false);
    const eve: During = {
      from: '20:00',
      to: '02:00',
      timezone: 'Europe/Berlin',
      dates: [{ from: '2026-12-24', until: '2026-12-24' }],
    };
    expect(during(eve, '2026-12-24T21:00:00+01:00')).toBe(true);
    expect(during(eve, '2026-12-25T01:30:00+01:00')).toBe(true);
    expect(during(eve, '2026-12-24T01:30:00+01:00')).toBe(false);
  });

  test('dates count whole days of the place, moments to the second', () => {
    const dates: During = {
      timezone: 'America/New_York',
      dates: [
        { from: '2026-12-20', until: '2026-12-24' },
        { from: '2027-01-01T00:00:00Z', until: '2027-01-01T01:00:00Z' },
      ],
    };
    expect(during(dates, '2026-12-20T04:59:00Z')).toBe(false);
    expect(during(dates, '2026-12-20T05:00:00Z')).toBe(true);
    expect(during(dates, '2026-12-25T04:59:00Z')).toBe(true);
    expect(during(dates, '2026-12-25T05:00:00Z')).toBe(false);
    expect(during(dates, '2027-01-01T00:59:59Z')).toBe(true);
    expect(during(dates, '2027-01-01T01:00:00Z')).toBe(false);
  });
});
