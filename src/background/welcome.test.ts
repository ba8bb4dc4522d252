import { expect, test } from 'vitest';
import { memoryCell } from '../storage/cell.ts';
import { createWelcome } from './welcome.ts';

test('said once, to people whose organisation set a policy', async () => {
  const cell = memoryCell(false);
  expect((await createWelcome(cell, () => false)).isDue()).toBe(false);
  const welcome = await createWelcome(cell, () => true);
  expect(welcome.isDue()).toBe(true);
  welcome.shown(false);
  expect(welcome.isDue()).toBe(false);
  expect((await createWelcome(cell, () => true)).isDue()).toBe(false);
});

test('what was shown in a private window is not remembered', async () => {
  const cell = memoryCell(false);
  (await createWelcome(cell, () => true)).shown(true);
  expect(await cell.read()).toBe(false);
});
