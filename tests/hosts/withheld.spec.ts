import { afterEach, beforeEach, expect, test } from 'vitest';
import { untilMarked } from '../support/answer.ts';
import { type Browser, launch, workerOf } from '../support/chromium.ts';
import { accept, setAccess } from '../support/grants.ts';
import { see } from '../support/marks.ts';
import { openPopup } from '../support/popup.ts';
import { until } from '../support/until.ts';
import { plain, serveSite } from './site.ts';

/** A person, or their browser, keeps sites that ship from the extension: posting works, and it is said. */

let browser: Browser;
beforeEach(async () => {
  browser = await launch();
});
afterEach(() => browser?.close());

test('a site that is withheld is left alone; toolbar and popup say so, and the popup brings it back', async () => {
  const { context } = browser;
  const worker = await workerOf(context);
  await setAccess(context, 'ON_CLICK');
  const title = () => worker.evaluate(() => chrome.action.getTitle({}));
  await until('the toolbar says so', async () => /keeps every site/.test(await title()));

  const posts = await serveSite(context, 'x.com', plain);
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('#box').click();
  await page.keyboard.type('Project Falcon ships in May!');
  await page.locator('#post').click();
  await until('it is posted', () => posts.length === 1);
  expect((await see(page)).hosts).toBe(0);

  const popup = await openPopup(context, page);
  expect(await popup.locator('.status').textContent()).toMatch(/This browser keeps this site from Beforehand/);
  expect(await popup.getByText(/This browser keeps \d+ sites from Beforehand/).count()).toBe(1);
  await accept(context, 'x.com');
  await popup.getByRole('button', { name: 'Allow it here' }).click();
  await popup.getByRole('heading', { name: /^Checked/ }).waitFor();
  await popup.close();
  await until('the toolbar names the others', async () => /keeps some sites/.test(await title()));

  await page.bringToFront();
  await page.locator('#box').click();
  await page.keyboard.type('Project Falcon ships in May!');
  await untilMarked(page);
});
