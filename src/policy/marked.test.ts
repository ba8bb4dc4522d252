import { expect, test } from 'vitest';
import { readMarked } from './marked.ts';

test.each([
  ['no marks', 'no marks', []],
  ['‹Project Falcon› ships', 'Project Falcon ships', [[0, 14]]],
  [
    'a ‹b› c ‹d›',
    'a b c d',
    [
      [2, 3],
      [6, 7],
    ],
  ],
  ['🦅 ‹Falcon›', '🦅 Falcon', [[3, 9]]],
  ['lonely ‹ mark', 'lonely ‹ mark', []],
  ['lonely › mark', 'lonely › mark', []],
  ['‹two\nlines›', 'two\nlines', [[0, 9]]],
  ['', '', []],
])('reads %j', (example, text, spans) => {
  const marked = readMarked(example);
  expect(marked.text).toBe(text);
  expect(marked.spans.map(({ start, end }) => [start, end])).toEqual(spans);
});
