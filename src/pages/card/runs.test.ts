import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

const text = 'Ask Priya on 123, she runs Bluebird.';
const hold = (start: number, end: number) => ({ start, end, level: 'hold' as const });
const warning = (start: number, end: number) => ({ start, end, level: 'warning' as const });
const shape = (marks: Parameters<typeof runsOf>[1]) => runsOf(text, marks).map(run => [run.text, run.level]);

test('cuts the text where marks begin and end, and loses nothing', () => {
  expect(shape([hold(27, 35), warning(4, 16)])).toEqual([
    ['Ask ', undefined],
    ['Priya on 123', 'warning'],
    [', she runs ', undefined],
    ['Bluebird', 'hold'],
    ['.', undefined],
  ]);
});

test('where marks overlap the graver one is drawn, as one line', () => {
  expect(shape([warning(0, 16), hold(4, 9), hold(9, 12)])).toEqual([
    ['Ask ', 'warning'],
    ['Priya on', 'hold'],
    [' 123', 'warning'],
    [', she runs Bluebird.', undefined],
  ]);
});

test('marks that reach outside the text are cut off', () => {
  expect(shape([hold(27, 99), hold(-5, 3)])).toEqual([
    ['Ask', 'hold'],
    [' Priya on 123, she runs ', undefined],
    ['Bluebird.', 'hold'],
  ]);
  expect(runsOf('', [hold(0, 4)])).toEqual([]);
});
