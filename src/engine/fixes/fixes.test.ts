import { describe, expect, test } from 'vitest';
import { append, type Edit, prepend, remove } from './edit.ts';
import { mask } from './mask.ts';

const apply = (raw: string, { start, end, text }: Edit): string => raw.slice(0, start) + text + raw.slice(end);

describe('remove', () => {
  test.each([
    ['the ‹Falcon› flies', 'the flies'],
    ['‹Falcon› flies', 'flies'],
    ['I saw ‹Falcon›.', 'I saw.'],
    ['I saw ‹Falcon›', 'I saw'],
    ['I saw it (‹Falcon›) today', 'I saw it today'],
    ['a "‹Falcon›" here', 'a here'],
    ['fly #‹Falcon› fly', 'fly fly'],
    ['the ‹Falcon›’s wing', 'the wing'],
    ['one\n‹Falcon›\ntwo', 'one\n\ntwo'],
    ['x‹Falcon›y', 'xy'],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('‹');
    const end = marked.indexOf('›') - 1;
    const raw = marked.replace(/[‹›]/g, '');
    expect(apply(raw, remove(raw, { start, end }))).toBe(expected);
  });
});

describe('append', () => {
  test.each([
    ['Nice', 'Nice. Mine.'],
    ['Nice! ', 'Nice! Mine. '],
    ['Nice 😄', 'Nice 😄 Mine.'],
    ['See https://a.example/b', 'See https://a.example/b\nMine.'],
    ['So #happy', 'So #happy\nMine.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.\n\nMine.'],
    ['', 'Mine.'],
  ])('%j', (raw, expected) => {
    expect(apply(raw, append(raw, 'Mine.'))).toBe(expected);
  });
});

test('prepend', () => {
  expect(apply(' Nice', prepend(' Nice', 'I work here.'))).toBe(' I work here. Nice');
  expect(apply('One.\n\nTwo.', prepend('One.\n\nTwo.', 'Hi.'))).toBe('Hi.\n\nOne.\n\nTwo.');
});

describe('mask', () => {
  test.each([
    [undefined, 'ab-12 é', '••-•• •'],
    ['credit-card', '1234 5678 9012 3456', '•••• •••• •••• 3456'],
    ['phone-number', '+44 20 7946 0958', '+•• •• •••• ••58'],
    ['email-address', 'bo.li@acme.example', 'b•.••@acme.example'],
  ])('%s %s', (detector, text, expected) => {
    expect(mask(text, detector)).toBe(expected);
  });
});
