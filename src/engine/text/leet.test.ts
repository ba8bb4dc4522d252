import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import { deserialize } from '../deserialize.ts';
import { settle } from '../draft.ts';
import { serialize } from '../serialize.ts';
import { leetFold } from './leet.ts';

const rule = {
  id: 'names',
  category: 'confidential',
  level: 'warning',
  title: 'Name',
  why: 'Because.',
  when: { list: 'names' },
};
const terms = ['Falcon', 'Project Slit', 'Asset', 'Élan'];
const policy = (leet: boolean) =>
  compile({
    ...{ schema: 1, id: 'test', version: 1, organisation: { name: 'Acme' } },
    ...{ lists: { names: { terms, leet } }, rules: [rule] },
  });

const marked = (compiled: ReturnType<typeof policy>, raw: string): string[] =>
  check(compiled, settle({ parts: [raw] }, 0)).map(({ start, end }) => raw.slice(start, end));

describe('a list with leet', () => {
  test.each([
    ['the F4LC0N flies', ['F4LC0N']],
    ['two fa1c0ns!', ['fa1c0ns']],
    ['Pr0ject $l!t now', ['Pr0ject $l!t']],
    ['#pr0ject-5lit', ['pr0ject-5lit']],
    ['an @$$et, Falcon', ['@$$et', 'Falcon']],
    ['😄 é 3lan', ['3lan']],
    ['f 4 l c 0 n', ['f 4 l c 0 n']],
  ])('%s', (raw, expected) => {
    expect(marked(policy(true), raw)).toEqual(expected);
    expect(marked(policy(false), raw)).toEqual(expected.filter(word => word === 'Falcon'));
  });

  test.each(['project silt', 'faicon', '45537', '4553 7', 'wow!falco n', 'falc0nry'])('not %s', raw => {
    expect(marked(policy(true), raw)).toEqual([]);
  });

  test('is found by a compiled policy that was stored', () => {
    const stored = deserialize(serialize(policy(true)));
    expect(stored.ok && marked(stored.compiled, 'the F4LC0N flies')).toEqual(['F4LC0N']);
  });
});

test('folding so keeps every place', () => {
  expect(leetFold('h3llo! 5$ a+b |')).toBe('heiio! ss atb |');
});
