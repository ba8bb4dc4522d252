import type { BrowserContext, Page } from 'playwright-core';
import { extensionId, workerOf } from './chromium.ts';
import { until } from './until.ts';

/**
 * Opens the popup over a page. A test cannot press the button in the toolbar, which tells the extension which tab it is about
 * and, by `activeTab`, its address: the popup opens in a tab of its own, and is told both as the browser would.
 */
export async function openPopup(context: BrowserContext, over: Page): Promise<Page> {
  const tab = await tabOf(context, over);
  await (await workerOf(context)).evaluate(
    ([id, url]) => {
      const world = globalThis as { untold?: typeof chrome.tabs.get };
      world.untold ??= chrome.tabs.get.bind(chrome.tabs);
      const get = world.untold as (id: number) => Promise<chrome.tabs.Tab>;
      const told = async (asked: number) => ({ ...(await get(asked)), ...(asked === id && { url }) });
      Object.assign(chrome.tabs, { get: told });
    },
    [tab, over.url()] as const,
  );
  const popup = await context.newPage();
  await popup.addInitScript(id => {
    Object.assign(chrome.tabs, { query: async () => [{ id }] });
  }, tab);
  await popup.setViewportSize({ width: 352, height: 600 });
  await popup.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  await popup.locator('.status').waitFor();
  return popup;
}

/** Number of the tab that a page stands in. */
async function tabOf(context: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await workerOf(context);
  return until('the page is in front', () =>
    worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id),
  );
}
