import { expect, test } from 'vitest';
import { legible } from './legible.ts';

test.each([
  ['４１１１ Ａｂ', '4111 Ab'],
  ['41\u200b11\u00ad', '4111'],
  ['𝟒𝟏 𝘼b', '41 Ab'],
  ['٤١١١', '4111'],
  ['a\u3000b', 'a b'],
])('%j reads %j', (raw, text) => {
  expect(legible(raw)?.text).toBe(text);
});

test.each(['plain 4111', 'é – “quoted” 日本 😄', ''])('%j stays as it is', raw => {
  expect(legible(raw)).toBeUndefined();
});

test('offsets lead back to the text as typed', () => {
  const raw = '😄 4\u200b1ＡＢ c';
  const seen = legible(raw);
  const start = seen?.text.indexOf('41AB') ?? -1;
  expect(seen?.toRaw(start, start + 4)).toEqual({ start: 3, end: 8 });
});
