import { expect, test } from 'vitest';
import { createDates } from './dates.ts';

const dates = createDates('en-GB');
/** A local time: what is today depends on the person's time zone. */
const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const iso = (time: number) => new Date(time).toISOString();
const now = local(24, 10);

test('a day of this year goes without the year', () => {
  expect(dates.day(iso(local(1, 12)), now)).toBe('1 November');
  expect(dates.day(iso(new Date(2027, 1, 1, 12).getTime()), now)).toBe('1 February 2027');
  expect(dates.fullDay(iso(local(1, 12)))).toBe('1 November 2026');
});

test('today and yesterday are by the calendar, not by hours', () => {
  expect(dates.moment(iso(local(24, 0, 5)), now)).toBe('Today, 00:05');
  expect(dates.moment(iso(local(23, 23, 55)), now)).toBe('Yesterday, 23:55');
  expect(dates.moment(iso(local(20, 9, 12)), now)).toBe('20 November, 09:12');
});

test('how long ago, in the largest unit that fits', () => {
  expect(dates.ago(iso(now - 30_000), now)).toBe('now');
  expect(dates.ago(iso(now - 5 * 60_000), now)).toBe('5 minutes ago');
  expect(dates.ago(iso(local(24, 7)), now)).toBe('3 hours ago');
  expect(dates.ago(iso(local(21, 10)), now)).toBe('3 days ago');
  expect(dates.ago(iso(now + 60_000), now)).toBe('now');
});

test('the language of the person', () => {
  expect(createDates('de').moment(iso(local(24, 9, 12)), now)).toBe('Heute, 09:12');
});
