import { describe, expect, test } from 'vitest';
import { readMarked } from '../../policy/marked.ts';
import { prepare } from '../text/prepare.ts';
import { detectorGroups } from './define.ts';
import { examples } from './examples/index.ts';
import { detectors } from './index.ts';

test('ids are unique, kebab case, and each is shown by examples', () => {
  const ids = detectors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(id => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
});

describe.each(detectors)('$id', ({ id, find, groups, keywords, source, title }) => {
  const { flags, passes } = examples[id]!;

  test('says what it finds, where that is laid down, and under which groups', () => {
    expect([title, source].every(words => words.length > 5)).toBe(true);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every(group => detectorGroups.includes(group))).toBe(true);
  });

  test('has as many examples of silence as of speech', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThanOrEqual(flags.length);
  });

  test.each(flags)('marks %s', marked => {
    const { text, spans } = readMarked(marked);
    expect(spans.length).toBeGreaterThan(0);
    expect(find(prepare(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(keywords?.some(keyword => text.toLowerCase().includes(keyword)) ?? true).toBe(true);
  });

  test.each(passes)('is silent in %s', text => {
    expect(find(prepare(text)).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
