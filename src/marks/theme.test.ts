import { expect, test } from 'vitest';
import { lightness } from './theme.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.5)', 0],
  ['oklch(0.9 0.1 200)', 0.9],
  ['oklab(0.2 -0.01 0.002)', 0.2],
  ['lab(96.5 0 0)', 0.965],
])('%s', (color, value) => {
  expect(lightness(color)).toBeCloseTo(value);
});
