import { beforeEach, describe, expect, test } from 'vitest';
import type { FromComposer, Mark } from '../protocol/composer.ts';
import type { Snapshot } from './draft.ts';
import { createDrafts, type Drafts, holds } from './drafts.ts';

const snapshot = (text: string): Snapshot => ({
  box: { parts: [], cut: false, data: undefined, scope: undefined as never },
  readings: [],
  draft: { parts: [text] },
  key: text,
});
const mark = (level: Mark['level']): Mark => ({ id: 0, level, part: 0, start: 0, end: 1 });

let sent: FromComposer[];
let drafts: Drafts;
beforeEach(() => {
  sent = [];
  drafts = createDrafts({ post: message => sent.push(message), wake: () => undefined });
});

test('a draft is sent once, however often it is read', () => {
  expect(drafts.send(snapshot('a'))).toBe(1);
  expect(drafts.send(snapshot('a'))).toBe(1);
  expect(drafts.send(snapshot('b'))).toBe(2);
  expect(sent.map(message => message.kind === 'draft' && message.n)).toEqual([1, 2]);
});

test('a verdict on a draft that was overtaken counts for nothing', () => {
  drafts.send(snapshot('a'));
  drafts.send(snapshot('b'));
  expect(drafts.settle(1, [mark('hold')])).toBeUndefined();
  expect(drafts.verdictOn(snapshot('a'))).toBeUndefined();
  expect(drafts.waiting()).toBe(true);
});

test('a verdict holds for exactly the draft that it is about', () => {
  drafts.send(snapshot('a'));
  drafts.settle(1, []);
  expect(drafts.verdictOn(snapshot('a'))?.n).toBe(1);
  expect(drafts.verdictOn(snapshot('a '))).toBeUndefined();
});

describe('waiting for a verdict', () => {
  test('goes on while a newer one follows, unless this one holds the post already', () => {
    const seen: string[] = [];
    drafts.send(snapshot('a'));
    drafts.whenSettled(snapshot('a'), verdict => seen.push(holds(verdict) ? 'held' : 'free'));
    drafts.settle(1, [], true);
    drafts.whenSettled(snapshot('a'), verdict => seen.push(holds(verdict) ? 'held' : 'free'));
    expect(seen).toEqual([]);
    expect(drafts.waiting()).toBe(true);
    drafts.settle(1, []);
    expect(seen).toEqual(['free', 'free']);
    drafts.send(snapshot('b'));
    drafts.settle(2, [mark('hold')], true);
    drafts.whenSettled(snapshot('b'), verdict => seen.push(holds(verdict) ? 'held' : 'free'));
    expect(seen).toEqual(['free', 'free', 'held']);
  });

  test('ends at once where it is there', () => {
    drafts.send(snapshot('a'));
    drafts.settle(1, []);
    const seen: number[] = [];
    drafts.whenSettled(snapshot('a'), ({ n }) => seen.push(n));
    expect(seen).toEqual([1]);
  });

  test('ends once when it comes, and not with another one', () => {
    const seen: number[] = [];
    drafts.send(snapshot('a'));
    drafts.whenSettled(snapshot('a'), ({ n }) => seen.push(n));
    drafts.settle(1, []);
    drafts.settle(1, []);
    drafts.whenSettled(snapshot('b'), ({ n }) => seen.push(n));
    drafts.send(snapshot('c'));
    drafts.settle(2, []);
    expect(seen).toEqual([1]);
  });
});

test('the newest draft can be sent to a worker that does not know it', () => {
  drafts.again();
  drafts.send(snapshot('a'));
  drafts.send(snapshot('b'));
  drafts.again();
  expect(sent.slice(-1)).toEqual([{ kind: 'draft', n: 2, draft: { parts: ['b'] } }]);
  expect(sent).toHaveLength(3);
});

test('only hold and block keep a post back', () => {
  const verdict = (...levels: Mark['level'][]) => ({
    n: 1,
    snapshot: snapshot(''),
    marks: levels.map(mark),
    pending: false,
  });
  expect(holds(verdict('suggestion', 'warning'))).toBe(false);
  expect(holds(verdict('suggestion', 'hold'))).toBe(true);
  expect(holds(verdict('block'))).toBe(true);
});
