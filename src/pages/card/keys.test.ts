import { describe, expect, test } from 'vitest';
import type { CardView, FindingView, PolicyView } from '../../protocol/card.ts';
import { landing, step } from './keys.ts';
import { targetsOf } from './targets.ts';

const policy: PolicyView = { organisation: 'Acme', version: 1, outOfDate: false, outOfReach: false, sample: false };
const finding = (mark: number): FindingView => ({
  mark,
  rule: `rule-${mark}`,
  level: 'warning',
  title: 'Title',
  why: 'Why',
  words: 'words',
  part: 0,
  start: 0,
  end: 5,
  fixes: [
    { kind: 'remove', before: 'words', after: '' },
    { kind: 'askReview', contact: { id: 'comms', name: 'Communications', href: 'mailto:comms@acme.example' } },
  ],
});
const card = (marks: readonly number[], open: number): CardView => ({
  kind: 'card',
  findings: marks.map(finding),
  open,
  policy,
  message: false,
});
const hold = (level: 'hold' | 'block', askReason = false): CardView => ({
  kind: 'hold',
  level,
  surface: 'post',
  parts: ['words'],
  findings: [finding(0)],
  askReason,
  policy,
});

/** Presses keys one after another; what was pressed by them, and where the highlight stands in the end. */
function press(view: CardView, keys: readonly string[], start: string | undefined) {
  const targets = targetsOf(view);
  let focus = start;
  const deeds: unknown[] = [];
  for (const key of keys) {
    const next = step(targets, focus, { key: key.replace('Shift+', ''), shift: key.startsWith('Shift+') });
    if (!next) continue;
    focus = next.focus;
    if (next.press) deeds.push(next.press.deed);
  }
  return { focus, deeds };
}

describe('a card', () => {
  const single = card([7], 7);

  test('digits pick a fix by the number in its row', () => {
    expect(press(single, ['1'], 'close').deeds).toEqual([{ act: 'fix', mark: 7, fix: 0 }]);
    expect(press(single, ['2'], 'fix-7-0').deeds).toEqual([{ act: 'open', href: 'mailto:comms@acme.example' }]);
    expect(press(single, ['3'], 'fix-7-0').deeds).toEqual([]);
  });

  test('N, W and Escape are the ways out, in either case', () => {
    expect(press(single, ['N'], 'fix-7-0').deeds).toEqual([{ act: 'not-this-time', mark: 7 }]);
    expect(press(single, ['w'], 'fix-7-0').deeds).toEqual([{ act: 'this-is-wrong', mark: 7 }]);
    expect(press(single, ['Escape'], 'fix-7-0').deeds).toEqual([{ act: 'close' }]);
  });

  test('Tab goes through everything and round, Shift Tab back', () => {
    const all = ['fix-7-0', 'fix-7-1', 'not-this-time', 'this-is-wrong', 'close'];
    for (const [index, id] of all.entries())
      expect(press(single, ['Tab'], id).focus).toBe(all[(index + 1) % all.length]);
    expect(press(single, ['Shift+Tab'], 'fix-7-0').focus).toBe('close');
    expect(press(single, ['Shift+Tab'], undefined).focus).toBe('close');
  });

  test('arrows move over the rows and round; from a way out they come back to the rows', () => {
    expect(press(single, ['ArrowDown', 'ArrowDown'], 'fix-7-0').focus).toBe('fix-7-0');
    expect(press(single, ['ArrowUp'], 'fix-7-0').focus).toBe('fix-7-1');
    expect(press(single, ['ArrowUp'], 'this-is-wrong').focus).toBe('fix-7-1');
  });

  test('Enter takes what has the highlight', () => {
    expect(press(single, ['ArrowUp', 'Enter'], 'fix-7-1').deeds).toEqual([{ act: 'fix', mark: 7, fix: 0 }]);
  });

  test('without the highlight no key answers, so that what is typed into the box never does', () => {
    expect(press(single, ['1', 'n', 'w', 'z', 'Enter', ' ', 'a'], undefined)).toEqual({ focus: undefined, deeds: [] });
    expect(press(single, ['Escape'], undefined).deeds).toEqual([{ act: 'close' }]);
  });

  test('of several findings the open one has the digits, the others open', () => {
    const several = card([0, 1, 2], 1);
    expect(press(several, ['1'], 'find-0').deeds).toEqual([{ act: 'fix', mark: 1, fix: 0 }]);
    expect(press(several, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'], 'find-0').deeds).toEqual([
      { act: 'show', mark: 2 },
    ]);
  });
});

describe('a hold', () => {
  test('Enter and Escape are Edit', () => {
    const view = hold('hold');
    const start = landing(view, targetsOf(view), undefined, false);
    expect(press(view, ['Enter'], start).deeds).toEqual([{ act: 'edit' }]);
    expect(press(view, ['Escape'], start).deeds).toEqual([{ act: 'edit' }]);
  });

  test('Post anyway has no key of its own and is reached by Tab', () => {
    const view = hold('hold', true);
    const keys = [...'0123456789abcdefghijklmnopqrstuvwxyz', ' ', 'ArrowDown', 'ArrowUp'];
    expect(press(view, keys, 'edit')).toEqual({ focus: 'edit', deeds: [] });
    expect(press(view, ['Tab', 'Enter'], 'edit').deeds).toEqual([{ act: 'post-anyway', reason: '' }]);
  });

  test('a block offers no way to post', () => {
    const acts = targetsOf(hold('block')).map(({ deed }) => deed.act);
    expect(acts).toEqual(['open', 'edit', 'open']);
  });
});

describe('where the highlight lands', () => {
  const first = card([0], 0);

  test('nowhere in a card that opened by itself', () => {
    expect(landing(first, targetsOf(first), undefined, false)).toBeUndefined();
  });

  test('on the main fix of the open finding where it was opened by keyboard', () => {
    const several = card([0, 1], 1);
    expect(landing(several, targetsOf(several), undefined, true)).toBe('fix-1-0');
  });

  test('where it was, if that is still there; otherwise on the main one', () => {
    expect(landing(first, targetsOf(first), 'close', false)).toBe('close');
    const done: CardView = { kind: 'done', edit: 'remove', after: '', ok: true };
    expect(landing(done, targetsOf(done), 'fix-0-0', false)).toBe('undo');
  });

  test('always on Edit in a hold, whatever came before', () => {
    expect(landing(hold('hold'), targetsOf(hold('hold')), 'post-anyway', true)).toBe('edit');
  });
});

test('Z undoes', () => {
  expect(press({ kind: 'done', edit: 'append', after: 'x', ok: true }, ['z'], 'undo').deeds).toEqual([{ act: 'undo' }]);
  expect(press({ kind: 'noted', note: '' }, ['z'], 'copy').deeds).toEqual([{ act: 'take-it-back' }]);
});
