import { describe, expect, test } from 'vitest';
import type { CardView, FromCard, ToCard } from '../../protocol/card.ts';
import { createModel } from './model.ts';

const policy = { organisation: 'Acme', version: 1, outOfDate: false, outOfReach: false, sample: false };
const hold: CardView = {
  kind: 'hold',
  level: 'hold',
  surface: 'post',
  parts: ['words'],
  findings: [],
  askReason: true,
  policy,
};
const noted: CardView = { kind: 'noted', note: 'rule company-view was wrong' };
const show = (view: CardView, focused = false): ToCard => ({ kind: 'show', view, theme: 'light', focused });
const key = (name: string): ToCard => ({ kind: 'key', key: name, shift: false });

function start(copied: boolean | Promise<boolean> = true) {
  const told: FromCard[] = [];
  const copies: string[] = [];
  const model = createModel({
    tell: message => void told.push(message),
    async copy(text) {
      copies.push(text);
      return copied;
    },
    openTab: () => {},
    note: () => 'support note',
  });
  return { model, told, copies };
}

describe('a hold', () => {
  test('hears Post anyway from 600 ms after it was painted, not before and not while it is unseen', () => {
    const { model, told } = start();
    model.hear(show(hold), 0);
    model.press('post-anyway', 5000);
    model.painted(5000);
    model.press('post-anyway', 5599);
    expect(told).toEqual([]);
    model.press('post-anyway', 5600);
    expect(told).toEqual([{ kind: 'act', act: { act: 'post-anyway', reason: '' } }]);
  });

  test('is deaf anew when it asks anew', () => {
    const { model, told } = start();
    model.hear(show(hold), 0);
    model.painted(0);
    model.hear(show({ ...hold }), 1000);
    model.press('post-anyway', 2000);
    expect(told).toEqual([]);
  });

  test('is deaf to keys as well; Edit is never deaf', () => {
    const { model, told } = start();
    model.hear(show(hold), 0);
    model.painted(0);
    model.hear(key('Tab'), 10);
    model.hear(key('Enter'), 20);
    expect(told).toEqual([]);
    model.hear(key('Escape'), 30);
    expect(told).toEqual([{ kind: 'act', act: { act: 'edit' } }]);
  });

  test('sends the reason along, trimmed, and forgets it with the view', () => {
    const { model, told } = start();
    model.hear(show(hold), 0);
    model.painted(0);
    model.write(' announced this morning ');
    model.press('post-anyway', 600);
    expect(told).toEqual([{ kind: 'act', act: { act: 'post-anyway', reason: 'announced this morning' } }]);
    model.hear({ kind: 'hide' }, 700);
    model.hear(show(hold), 800);
    expect(model.state().reason).toBe('');
  });
});

test('two keys in one moment are two keys', () => {
  const { model } = start();
  model.hear(show(noted, true), 0);
  model.hear(key('Tab'), 1);
  model.hear(key('Tab'), 1);
  expect(model.state().focus).toBe('close');
});

test('copies the note of the view, and says how it went', async () => {
  const { model, copies } = start(false);
  model.hear(show(noted), 0);
  model.press('copy', 1);
  await expect.poll(() => model.state().copied).toBe(false);
  expect(copies).toEqual(['rule company-view was wrong']);
});

test('copying that ends after the view went says nothing in the next one', async () => {
  let resolve: (copied: boolean) => void = () => {};
  const promise = new Promise<boolean>(settle => {
    resolve = settle;
  });
  const { model } = start(promise);
  model.hear(show(noted), 0);
  model.press('copy', 1);
  model.hear(show(hold), 2);
  resolve(true);
  await promise;
  expect(model.state().copied).toBeUndefined();
});

test('nothing answers once it is hidden', () => {
  const { model, told } = start();
  model.hear(show(noted, true), 0);
  model.hear({ kind: 'hide' }, 1);
  model.press('take-it-back', 2);
  model.hear(key('1'), 3);
  expect(told).toEqual([]);
});
