import type { Browser } from './browser.ts';
import { until } from './until.ts';

/** Waits until our composer script serves the page that is open, as it does before a hand has come to a button. */
export async function untilServed(browser: Browser): Promise<void> {
  const background = await browser.background();
  await until('the page is served', () =>
    background.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const states = await Promise.allSettled(tabs.map(tab => chrome.tabs.sendMessage(tab.id!, { kind: 'state' })));
      // The composer script alone knows whether anything is written.
      return states.some(state => state.status === 'fulfilled' && state.value?.writing !== undefined);
    }),
  );
}
