import type { PrivateKey } from '../../src/policy/key.ts';
import type { PageStatus } from '../../src/protocol/request.ts';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy } from '../support/with-policy.ts';
import type { Driver } from './driver.ts';

/** A browser with the built extension and a signed policy. */
export async function driveBrowser(policy: string, secret: PrivateKey): Promise<Driver> {
  const browser = await launchWithPolicy(policy, secret);
  const popup = await browser.context.newPage();
  await popup.goto(await browser.extensionUrl('popup.html'));
  let page: Page = await browser.context.newPage();
  return {
    async open(address) {
      await page.close();
      page = await browser.context.newPage();
      await page.goto(address);
      await page.bringToFront();
    },
    async type(box, text) {
      const editable = await page.evaluateHandle(at => window.site.boxes[at]!.editable, box);
      await editable.asElement()!.click();
      await page.keyboard.type(text);
    },
    key: keys => page.keyboard.press(keys),
    async click() {
      const button = await page.evaluateHandle(() => window.site.button!);
      await button.asElement()!.click();
    },
    async built() {
      await until('the page is built', () => page.evaluate(() => window.site !== undefined));
      return page.evaluate(() => ({ boxes: window.site.boxes.length, button: window.site.button !== undefined }));
    },
    texts: () => page.evaluate(() => window.site.boxes.map(box => box.model())),
    untilMarked: () => untilMarked(page),
    untilHeld: () => untilShown(page, 'hold'),
    postAnyway: done => press(page, 'post-anyway', done),
    status: () =>
      popup.evaluate(async (url): Promise<PageStatus> => {
        const tabs = await chrome.tabs.query({});
        return chrome.runtime.sendMessage({ kind: 'status', tab: tabs.find(tab => tab.url === url)!.id });
      }, page.url()),
    close: () => browser.close(),
  };
}
