import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../../tests/support/seed.ts';
import { lines } from './lines.ts';

async function split(...pieces: string[]): Promise<string[]> {
  async function* feed() {
    yield* pieces;
  }
  const found: string[] = [];
  for await (const line of lines(feed())) found.push(line);
  return found;
}

test('\\n and \\r\\n end a line; U+2028, U+2029 and a lone \\r do not', async () => {
  expect(await split('a\nb\r\nc\u2028d\u2029e\rf')).toEqual(['a', 'b', 'c\u2028d\u2029e\rf']);
});

test('empty lines stay, a line end at the end of the input makes no further line', async () => {
  expect(await split('a\n\n', 'b\n')).toEqual(['a', '', 'b']);
  expect(await split('')).toEqual([]);
});

test('a mark of byte order at the beginning is no part of the first line', async () => {
  expect(await split('\uFEFF{}\n')).toEqual(['{}']);
});

test('it does not matter where the input is cut', async () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '"') });
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async pieces => {
      expect(await split(...pieces)).toEqual(await split(pieces.join('')));
    }),
    { seed },
  );
});
