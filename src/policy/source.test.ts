import { describe, expect, test } from 'vitest';
import { readSource } from './source.ts';

const yaml = `# the policy
schema: 1
rules:
  - id: one
    when: {all: [{list: a}, {list: b}]}
  - &two
    id: two
copy: *two
`;

describe('readSource', () => {
  test('reads YAML and JSON to the same data', () => {
    const data = { id: 'acme', on: 'yes', from: '09:00', day: '2026-11-01', none: null };
    expect(readSource('id: acme\non: yes\nfrom: 09:00\nday: 2026-11-01\nnone:\n').data).toEqual(data);
    expect(readSource(JSON.stringify(data)).data).toEqual(data);
    expect(readSource(JSON.stringify(data, null, '\t')).data).toEqual(data);
  });

  test.each([
    [[], 2, 1],
    [['schema'], 2, 9],
    [['rules', 0, 'id'], 4, 9],
    [['rules', 0, 'when', 'all', 1, 'list'], 5, 36],
    [['copy', 'id'], 7, 9],
    [['rules', 0, 'why'], 4, 5],
    [['rules', 7], 4, 3],
    [['nowhere', 'at', 'all'], 2, 1],
  ] as const)('knows where %j stands', (path, line, column) => {
    expect(readSource(yaml).at(path)).toEqual({ line, column });
  });

  test('points at the name of a field where that is asked for', () => {
    expect(readSource(yaml).at(['rules', 0, 'when'], 'key')).toEqual({ line: 5, column: 5 });
    expect(readSource('{\n  "id": "acme"\n}').at(['id'], 'key')).toEqual({ line: 2, column: 3 });
    expect(readSource('{\n  "id": "acme"\n}').at(['id'])).toEqual({ line: 2, column: 9 });
  });

  test.each([
    ['a list left open', 'schema: 1\nrules: [', 2],
    ['a field given twice', 'id: a\nschema: 1\nid: b\n', 3],
    ['JSON cut short', '{\n"id": "a",\n"rules": [', 3],
    ['an alias of nothing', 'rules: *none\n', 1],
    ['two documents', 'id: a\n---\nid: b\n', 2],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}`,
      1,
    ],
  ])('%s is no data, but a problem with its line', (_, text, line) => {
    const { data, syntax } = readSource(text);
    expect(data).toBeUndefined();
    expect(syntax[0]).toMatchObject({ line, message: expect.stringMatching(/\w/) });
  });
});
