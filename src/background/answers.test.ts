import { expect, test } from 'vitest';
import { memoryCell } from '../storage/cell.ts';
import { noAnswers } from '../storage/cells.ts';
import { createAnswers } from './answers.ts';

const fold = (text: string) => text.toLowerCase();

test('what was answered is known again, also by the next worker, and however it is written', async () => {
  const cell = memoryCell(noAnswers);
  await createAnswers(cell, fold).add('codenames', 'Project Falcon');
  const next = createAnswers(cell, fold);
  expect(await next.has('codenames', 'project falcon')).toBe(true);
  expect(await next.has('codenames', 'Bluebird')).toBe(false);
  expect(await next.has('tone', 'Project Falcon')).toBe(false);
});

test('nothing that is kept holds the rule or the words, and another key hides them otherwise', async () => {
  const [one, other] = [memoryCell(noAnswers), memoryCell(noAnswers)];
  await createAnswers(one, fold).add('codenames', 'Falcon');
  await createAnswers(other, fold).add('codenames', 'Falcon');
  const kept = await one.read();
  expect(JSON.stringify(kept).toLowerCase()).not.toMatch(/falcon|codenames/);
  expect(kept.macs).not.toEqual((await other.read()).macs);
});

test('an answer can be taken back', async () => {
  const answers = createAnswers(memoryCell(noAnswers), fold);
  await answers.add('codenames', 'Falcon');
  await answers.takeBack(await answers.add('codenames', 'Bluebird'));
  expect(await answers.has('codenames', 'Bluebird')).toBe(false);
  expect(await answers.has('codenames', 'Falcon')).toBe(true);
});

test('two answers given at once are both remembered', async () => {
  const cell = memoryCell(noAnswers);
  const answers = createAnswers(cell, fold);
  await Promise.all([answers.add('a', 'one'), answers.add('b', 'two')]);
  expect((await cell.read()).macs).toHaveLength(2);
});
