import { expect, test } from 'vitest';
import { memoryCell } from '../storage/cell.ts';
import type { Ticket } from '../storage/cells.ts';
import { createTickets, randomToken } from './tickets.ts';

const card = { tab: 1, document: 'card-a' };

test('a token opens the card of its composer, once', async () => {
  const tickets = await createTickets(memoryCell<Ticket[]>([]), randomToken);
  const token = await tickets.issue(1, 'composer');
  expect(await tickets.claim(token, card)).toBe('composer');
  expect(await tickets.claim(token, { tab: 1, document: 'card-b' })).toBeUndefined();
});

test('two that claim at once do not both get it', async () => {
  const tickets = await createTickets(memoryCell<Ticket[]>([]), randomToken);
  const token = await tickets.issue(1, 'composer');
  const claims = await Promise.all([card, { tab: 1, document: 'card-b' }].map(frame => tickets.claim(token, frame)));
  expect(claims).toEqual(['composer', undefined]);
});

test('neither another tab nor a guess opens anything', async () => {
  const tickets = await createTickets(memoryCell<Ticket[]>([]), randomToken);
  const token = await tickets.issue(1, 'composer');
  expect(await tickets.claim(token, { ...card, tab: 2 })).toBeUndefined();
  expect(await tickets.claim('', card)).toBeUndefined();
  expect(await tickets.claim(randomToken(), card)).toBeUndefined();
});

test('whoever claimed it may come again after the worker was stopped; an older token is void', async () => {
  const cell = memoryCell<Ticket[]>([]);
  const first = await createTickets(cell, randomToken);
  const old = await first.issue(1, 'composer');
  const token = await first.issue(1, 'composer');
  await first.claim(token, card);
  const next = await createTickets(cell, randomToken);
  expect(await next.claim(token, card)).toBe('composer');
  expect(await next.claim(token, { tab: 1, document: 'card-b' })).toBeUndefined();
  expect(await next.claim(old, card)).toBeUndefined();
});
