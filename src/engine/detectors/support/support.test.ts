import { expect, test } from 'vitest';
import { around, standsAlone } from './context.ts';
import { isRealPassword } from './credentials.ts';
import { entropy } from './entropy.ts';
import { find } from './find.ts';
import { isPlaceholder } from './placeholder.ts';

test('find marks the group called value, at its own place', () => {
  expect(find(/key=(?<value>\w+)/g, 'key=key, key=b')).toEqual([
    { start: 4, end: 7 },
    { start: 13, end: 14 },
  ]);
});

test.each([
  'A1b2EXAMPLEc3',
  'xxxxxxxxxxxx',
  'q9Rt123456Zk',
  'abcdefgh',
  'your_api_token',
  '<token>',
  '$' + '{TOKEN}',
  'f00000007a',
])('%s is a placeholder', secret => expect(isPlaceholder(secret)).toBe(true));

test.each(['q9RtVb31Zk', '7f3a9c0e51'])('%s is not', secret => expect(isPlaceholder(secret)).toBe(false));

test.each(['pass', 'password1', 'PASSWORD', '$PGPASS', '<password>', 'guest', '****', 'hunter2', 'DB_PASS'])(
  '%s is nobody’s password',
  password => expect(isRealPassword(password)).toBe(false),
);

test('a random word could be one', () => expect(isRealPassword('ye051KTu3T')).toBe(true));

test('entropy is 0 for one letter, and 2 bits for four alike often', () => {
  expect(entropy('aaaa')).toBe(0);
  expect(entropy('abcdabcd')).toBe(2);
});

test('context never joins what stood on both sides of a number', () => {
  expect(around('nh 12 s', 3, 5)).not.toContain('nhs');
  expect(standsAlone(' 12\n', 1, 3)).toBe(true);
  expect(standsAlone('no 12', 3, 5)).toBe(false);
});
