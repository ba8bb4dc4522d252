import { expect, test, vi } from 'vitest';
import { memoryCell } from '../storage/cell.ts';
import type { ManagedValues } from '../storage/managed.ts';
import { createManaged } from './managed.ts';

const set: ManagedValues = { policyUrl: 'https://acme.example/policy.jws', refreshMinutes: 30 };

test('the values of last time are there at once, without asking the browser', async () => {
  const managed = await createManaged(memoryCell(set), () => new Promise(() => undefined), vi.fn());
  expect(managed.values()).toEqual(set);
});

test('a read that finds nothing changes nothing', async () => {
  const changed = vi.fn();
  const managed = await createManaged(memoryCell(set), async () => ({}), changed);
  await managed.ask();
  expect(managed.values()).toEqual(set);
  expect(changed).not.toHaveBeenCalled();
});

test('values that come late are taken, kept for next time, and told once', async () => {
  const changed = vi.fn();
  const copy = memoryCell<ManagedValues>({});
  const managed = await createManaged(copy, async () => set, changed);
  await managed.ask();
  managed.apply({ policyUrl: { newValue: set.policyUrl }, refreshMinutes: { newValue: 30 } });
  expect(managed.values()).toEqual(set);
  expect(await copy.read()).toEqual(set);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a reported change is believed key by key, also where it takes values away', async () => {
  const managed = await createManaged(memoryCell(set), async () => ({}), vi.fn());
  managed.apply({ refreshMinutes: { newValue: 5 } });
  expect(managed.values()).toEqual({ ...set, refreshMinutes: 5 });
  managed.apply({ policyUrl: {}, refreshMinutes: {} });
  expect(managed.values()).toEqual({});
});
