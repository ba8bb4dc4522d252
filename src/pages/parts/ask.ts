import type { Requests } from '../../protocol/request.ts';

/** Asks the worker for something, once. */
export function ask<Kind extends keyof Requests>(kind: Kind, sent: Requests[Kind][0]): Promise<Requests[Kind][1]> {
  return chrome.runtime.sendMessage({ kind, ...sent });
}

/** The tab that the popup was opened over. */
export async function currentTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? chrome.tabs.TAB_ID_NONE;
}
