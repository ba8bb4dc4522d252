import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { press, shows, untilGone, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { chat, openUnknown, region, textOfBox, writeUnknown } from '../support/unknown.ts';
import { until } from '../support/until.ts';

/** Enter sends on one site and breaks the line on another: what it did is known from then on, on every page of the site. */

const secret = 'Project Falcon ships in May!';
const harmless = 'The ferry ran on time twice this week.';
const sends = `<script>box.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); send(); } }</script>`;

let server: DemoServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());
beforeEach(async () => {
  server.reset();
  browser = await launch();
  await browser.background();
  page = await browser.context.newPage();
});
afterEach(() => browser?.close());

/** Writes something harmless on a page of the site and presses Enter, until it is known what that did. */
async function learnFrom(html: string): Promise<void> {
  await openUnknown(page, server, html);
  await page.locator('#box').click();
  await page.keyboard.type(harmless);
  await until('the box is served', async () => (await see(page)).hosts === 1);
  await page.keyboard.press('Enter');
  const worker = await browser.background();
  await until('it is known', () => worker.evaluate(async () => (await chrome.storage.session.get('habits')).habits));
}

test('where it broke the line it is never held, and no line break is lost', async () => {
  await learnFrom(chat);
  expect(server.posts).toEqual([]);
  await writeUnknown(page, server, chat, secret);
  await page.keyboard.press('Enter');
  await page.keyboard.type('more');
  await until('the text goes on there', async () => (await textOfBox(page)).split(/\n+/).join() === `${secret},more`);
  expect(await shows(page, 'hold')).toBe(false);
});

test('where it posted it is held, however much room the box has', async () => {
  const html = `${region}<button onclick="send()">Post</button>${sends}`;
  await learnFrom(html);
  await until('it arrives', () => server.posts.length === 1);
  await writeUnknown(page, server, html, secret);
  await page.keyboard.press('Enter');
  await untilShown(page, 'hold');
  expect(server.posts.map(({ text }) => text)).toEqual([harmless]);
  await press(page, 'post-anyway', () => server.posts.length > 1);
  await untilGone(page, 'hold');
  expect(server.posts.map(({ text }) => text)).toEqual([harmless, secret]);
});
