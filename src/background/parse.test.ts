import { expect, test } from 'vitest';
import { parseFromCard, parseFromComposer, parseRequest } from './parse.ts';

const draft = (more: object) => ({ kind: 'draft', n: 1, draft: { parts: ['a'], ...more } });

test('what fits is taken as it is, without what was not asked for', () => {
  expect(parseFromComposer(draft({ surface: 'reply', replyTo: 'someone', extra: 1 }))).toEqual(
    draft({ surface: 'reply', replyTo: 'someone' }),
  );
  expect(parseFromComposer(draft({ surface: undefined }))).toMatchObject({ kind: 'draft' });
});

test.each([
  undefined,
  'draft',
  { kind: 'verdict', n: 1, marks: [] },
  { kind: 'draft', n: -1, draft: { parts: ['a'] } },
  { kind: 'draft', n: 1.5, draft: { parts: ['a'] } },
  draft({ parts: [] }),
  draft({ parts: [1] }),
  draft({ parts: ['a'.repeat(200_001)] }),
  draft({ surface: 'elsewhere' }),
  { kind: 'open', n: 1, mark: 0, by: 'itself', theme: 'light' },
  { kind: 'notice', notice: 'x', theme: 'light' },
])('a composer cannot say %j', message => {
  expect(parseFromComposer(message)).toBeUndefined();
});

test.each([
  { kind: 'act', act: { act: 'release' } },
  { kind: 'act', act: { act: 'fix', mark: 0 } },
  { kind: 'size', width: Number.NaN, height: 1 },
  { kind: 'size', width: 1, height: 1e9 },
  { kind: 'claim' },
])('a card cannot say %j', message => {
  expect(parseFromCard(message)).toBeUndefined();
});

test('requests are told apart by name', () => {
  expect(parseRequest({ kind: 'status', tab: 3 })).toEqual({ kind: 'status', tab: 3 });
  expect(parseRequest({ kind: 'status' })).toBeUndefined();
  expect(parseRequest({ kind: 'forget' })).toBeUndefined();
});
