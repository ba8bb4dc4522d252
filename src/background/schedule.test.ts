import { expect, test } from 'vitest';
import { plan } from './schedule.ts';

const almostOne = 0.999;

test('the next fetch is at a random moment of the interval, and then once an interval', () => {
  expect(plan(10, undefined, 0)).toEqual({ delayInMinutes: 0, periodInMinutes: 60 });
  expect(plan(10, 240, almostOne)).toEqual({ delayInMinutes: 240 * almostOne, periodInMinutes: 240 });
});

test('who holds none asks within minutes, again and again; who holds an old one asks within minutes, once', () => {
  expect(plan(undefined, 240, almostOne)).toEqual({ delayInMinutes: 5 * almostOne, periodInMinutes: 5 });
  expect(plan(2 * 24 * 60, 240, almostOne)).toEqual({ delayInMinutes: 5 * almostOne, periodInMinutes: 240 });
});
