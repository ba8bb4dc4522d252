import { expect, test } from 'vitest';
import { readSource } from './source.ts';

const rule = (line: string) => `rules:\n  - id: one\n${line}\n    level: hold\n`;

test.each([
  ['a tab', rule('\ttitle: Plans'), 3, 'never with a tab'],
  ['a line too far left', rule('   title: Plans'), 3, 'too far left'],
  ['a line too far right', rule('      title: Plans\n    why: x'), 2, 'begin in different columns'],
  ['a second colon', rule('    why: Please note: ask first'), 3, 'quotes'],
  ['words after quotes', rule('    why: "Signing" comes later'), 3, 'after a closing quotation mark'],
  ['an apostrophe in single quotes', rule("    why: 'it's ours'"), 3, 'of the other kind'],
  ['a handle without quotes', rule('    x: [@acme]'), 3, 'quotes'],
  ['a hashtag in a list', rule('    terms: [#falcon, heron]'), 3, 'begins a comment'],
  ['a list that stays open', rule('    terms: [falcon, heron'), 4, 'not closed'],
  ['a pattern in double quotes', rule('    pattern: "\\d+"'), 3, 'single quotes'],
  ['a field given twice', rule('    level: block'), 4, 'twice'],
  ['two policies', `${rule('    x: y')}---\n${rule('    x: y')}`, 5, 'one policy a file'],
  ['an open quotation mark', rule('    why: "never closed'), 5, 'not closed'],
  ['an alias of nothing', rule('    list: *falcon'), 3, 'begins with *'],
])('%s is one problem, said in words', (_, text, line, part) => {
  expect(readSource(text).syntax).toEqual([
    { line, column: expect.any(Number), message: expect.stringContaining(part) },
  ]);
});
