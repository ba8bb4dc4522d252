import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createContact } from './contact.ts';

const sendMessage = vi.fn(() => Promise.resolve());
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sendMessage.mockClear();
});

test('where no composer script comes it is asked for again by itself, and not for ever', () => {
  const contact = createContact(() => false);
  contact.say();
  contact.say();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('a message that is lost breaks nothing, and where the script has come nothing is said again', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  let served = false;
  const contact = createContact(() => served);
  contact.say();
  served = true;
  await vi.runAllTimersAsync();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
