import { expect, test } from 'vitest';
import type { EnterHabits } from '../protocol/composer.ts';
import { memoryCell } from '../storage/cell.ts';
import { createHabits } from './habits.ts';

const empty = () => memoryCell<Readonly<Record<string, EnterHabits>>>({});

test('what was seen on a site is known there, and after the worker was stopped', async () => {
  const cell = empty();
  (await createHabits(cell)).learn('chat.example', 'line', 'breaks');
  const habits = await createHabits(cell);
  expect(habits.of('chat.example')).toEqual({ line: 'breaks' });
  expect(habits.of('other.example')).toEqual({});
});

test('a box that has posted is never again taken for one that breaks lines', async () => {
  const habits = await createHabits(empty());
  habits.learn('chat.example', 'line', 'breaks');
  habits.learn('chat.example', 'line', 'posts');
  habits.learn('chat.example', 'line', 'breaks');
  expect(habits.of('chat.example')).toEqual({ line: 'posts' });
});
