import { describe, expect, test } from 'vitest';
import { leadsTo, linksIn } from './links.ts';
import { matchesOf } from './matches.ts';

describe('links', () => {
  test.each([
    ['see https://acme.example/a?b=1#c.', ['https://acme.example/a?b=1#c']],
    ['(www.acme.example/a)', ['www.acme.example/a']],
    ['acme.example, blog.acme.example:8080/x', ['acme.example', 'blog.acme.example:8080/x']],
    ['https://müller-söhne.example/preis und straße.example', ['https://müller-söhne.example/preis', 'straße.example']],
    ['bo@acme.example is no link, nor is 3.5 or e.g. this', []],
  ])('%s', (raw, expected) => {
    expect(linksIn(raw).map(({ start, end }) => raw.slice(start, end))).toEqual(expected);
  });

  test.each([
    ['https://acme.example/newsroom/may', 'acme.example/newsroom', true],
    ['https://www.acme.example/Newsroom', 'https://acme.example/newsroom/', true],
    ['https://acme.example/newsroom-x', 'acme.example/newsroom', false],
    ['https://acme.example.evil.example/newsroom', 'acme.example', false],
    ['https://evil.example/acme.example', 'acme.example', false],
    ['https://a.b.acme.example', 'acme.example', true],
    ['https://acme.example/newsroom', 'www.acme.example/newsroom/*', true],
    ['https://acme.example', 'https://www.acme.example/', true],
    ['https://wiki.acme.example', '*.acme.example', true],
    ['https://notacme.example', '*.acme.example', false],
    ['https://Müller.example/a', 'www.müller.example', true],
  ])('%s leads to %s: %s', (raw, domain, expected) => {
    expect(leadsTo(linksIn(raw)[0]!, domain)).toBe(expected);
  });
});

test('an expression that would never end is refused', () => {
  expect(() => matchesOf(/a/, 'aaa')).toThrow(TypeError);
  expect(matchesOf(/a*/g, 'baa').map(({ index }) => index)).toEqual([0, 1, 3]);
});
