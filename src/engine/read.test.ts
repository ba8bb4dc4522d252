import { expect, test } from 'vitest';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { settle } from './draft.ts';

const rule = {
  id: 'private',
  category: 'personal-data',
  level: 'hold',
  title: 'Private',
  why: 'Because.',
  when: { detector: ['personal-data', 'secrets'] },
};
const compiled = compile({ schema: 1, id: 'test', version: 1, organisation: { name: 'Acme' }, rules: [rule] });
const marked = (raw: string): string[] =>
  check(compiled, settle({ parts: [raw] }, 0)).map(({ start, end }) => raw.slice(start, end));

const key = `${'AK'}${'IA'}QYLPMN5HHHFPZAM2`;
const wide = (text: string): string => text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.each([
  '4111 1111 4555 1142',
  wide('4111 1111 4555 1142'),
  '4111\u200b 1111 \u200d4555 1142',
  '𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟒𝟓𝟓𝟓 𝟏𝟏𝟒𝟐',
  key,
  wide(key),
  `${key.slice(0, 9)}\u2060${key.slice(9)}`,
])('detectors see through disguise, and mark what was typed: %j', secret => {
  expect(marked(`😄 é ${secret}, yes`)).toEqual([secret]);
});
