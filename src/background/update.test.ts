import { expect, test, vi } from 'vitest';
import { memoryCell } from '../storage/cell.ts';
import { createUpdates } from './update.ts';

test('a new version is taken up at once where nobody writes, and once', async () => {
  const restart = vi.fn();
  const updates = await createUpdates(memoryCell(false), async () => false, restart);
  await updates.look();
  expect(restart).not.toHaveBeenCalled();
  await updates.available();
  await updates.look();
  expect(restart).toHaveBeenCalledTimes(1);
});

test('while a draft is open it waits, also through a new worker', async () => {
  const restart = vi.fn();
  const due = memoryCell(false);
  let writing = true;
  await (await createUpdates(due, async () => writing, restart)).available();
  const next = await createUpdates(due, async () => writing, restart);
  await next.look();
  expect(restart).not.toHaveBeenCalled();
  writing = false;
  await next.look();
  expect(restart).toHaveBeenCalledTimes(1);
});
