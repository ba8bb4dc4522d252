import { expect, test } from 'vitest';
import type { Finding, Level } from '../engine/finding.ts';
import { memoryCell } from '../storage/cell.ts';
import { noneOpened } from '../storage/cells.ts';
import { createBudget, localDay } from './budget.ts';

const finding = (rule: string, level: Level = 'warning', sensitive = false): Finding => ({
  ...{ rule, level, sensitive, category: 'x', part: 0, start: 0, end: 1, title: '', fixes: [] },
});

test('only warnings open by themselves, the first in the text first', async () => {
  const budget = await createBudget(memoryCell(noneOpened), () => 'today');
  expect(budget.pick([finding('a', 'suggestion'), finding('b', 'hold'), finding('c', 'block')], 4)).toBeUndefined();
  expect(budget.pick([finding('a', 'suggestion'), finding('b'), finding('c')], 4)).toBe(1);
});

test('once a rule and four times a day, the last one kept for secrets and personal data', async () => {
  const budget = await createBudget(memoryCell(noneOpened), () => 'today');
  for (const rule of ['a', 'b', 'c']) budget.spend(finding(rule));
  expect(budget.pick([finding('a')], 4)).toBeUndefined();
  expect(budget.pick([finding('d')], 4)).toBeUndefined();
  expect(budget.pick([finding('d'), finding('key', 'warning', true)], 4)).toBe(1);
  budget.spend(finding('key', 'warning', true));
  expect(budget.pick([finding('phone', 'warning', true)], 4)).toBeUndefined();
});

test('a policy can allow fewer, never more', async () => {
  const budget = await createBudget(memoryCell(noneOpened), () => 'today');
  expect(budget.pick([finding('a')], 0)).toBeUndefined();
  expect(budget.pick([finding('a')], 1)).toBeUndefined();
  for (const rule of ['a', 'b', 'c', 'd']) budget.spend(finding(rule));
  expect(budget.pick([finding('key', 'warning', true)], 50)).toBeUndefined();
});

test('the next worker goes on counting; the next day begins anew', async () => {
  const cell = memoryCell(noneOpened);
  let day = localDay(new Date(2026, 10, 24));
  (await createBudget(cell, () => day)).spend(finding('a'));
  const next = await createBudget(cell, () => day);
  expect(next.pick([finding('a')], 4)).toBeUndefined();
  day = localDay(new Date(2026, 10, 25));
  expect(next.pick([finding('a')], 4)).toBe(0);
});
