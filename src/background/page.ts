import { mayRead } from './access.ts';
import type { Desk } from './desk.ts';
import { askFrames } from './frames.ts';
import type { Hosts } from './hosts.ts';
import type { Page } from './status.ts';

/** Whether the demo pages' stand-ins (`x.com.localhost`) count as the sites that they stand for. */
export const demo = import.meta.env.MODE === 'demo';

/** Looks at a tab as it is now. */
export async function readPage(tabId: number, desk: Desk, hosts: Hosts): Promise<Page> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  const incognito = tab?.incognito ?? false;
  // Told of the tab in which the person pressed our button; not of the browser's own pages.
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const drafts = desk.inTab(tabId).flatMap(session => session.progress().checked ?? []);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { incognito, frames: [], drafts };
  const { hostname, protocol } = url;
  const pattern = `${protocol}//${hostname}/*`;
  const [served, access] = await Promise.all([hosts.served(hostname), mayRead([pattern])]);
  const frames = access && served !== undefined ? await askFrames(tabId) : [];
  const states = frames.map(({ state }) => state);
  return { incognito, drafts, frames: states, at: { host: hostname, pattern, served, access } };
}
