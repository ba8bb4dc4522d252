import { siteFor } from '../sites/index.ts';
import type { Desk } from './desk.ts';
import { askFrames } from './frames.ts';
import type { Page } from './status.ts';

/** Whether the demo pages' stand-ins (`x.com.localhost`) count as the sites that they stand for. */
export const demo = import.meta.env.MODE === 'demo';

/** Looks at a tab as it is now. */
export async function readPage(tabId: number, desk: Desk): Promise<Page> {
  const { host_permissions: origins = [] } = chrome.runtime.getManifest();
  const [tab, access, frames] = await Promise.all([
    chrome.tabs.get(tabId).catch(() => undefined),
    chrome.permissions.contains({ origins: [...origins] }).catch(() => true),
    askFrames(tabId),
  ]);
  // Without access to a page the browser does not say which one it is.
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const host = url !== undefined && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
  return {
    host,
    site: host === undefined ? undefined : siteFor(host, demo),
    access,
    incognito: tab?.incognito ?? false,
    frames: frames.map(({ state }) => state),
    drafts: desk.inTab(tabId).flatMap(session => session.progress().checked ?? []),
  };
}
