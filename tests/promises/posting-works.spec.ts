import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, shows, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { imeOf } from '../support/ime.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Whatever happens to us, a person can post. */

const harmless = 'The ferry ran on time twice this week.';
const secret = 'Project Falcon ships in May!';

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

async function open(id: string): Promise<Composer> {
  await openPage(page, server, pageNamed(id));
  return composerOf(page, pageNamed(id));
}

test('a worker that does not answer lets the post go, and the person is told', async () => {
  const composer = await open('textarea');
  await composer.type(harmless);
  await until('the box is checked', async () => (await see(page)).hosts === 1);
  const worker = await browser.background();
  // From its next turn on it is busy, for longer than anybody is kept waiting.
  await worker.evaluate(() => {
    setTimeout(() => {
      for (const end = Date.now() + 4_000; Date.now() < end; );
    });
  });
  await page.keyboard.type('!');
  await composer.press();
  await until('it arrives', () => server.posts.length > 0);
  expect(server.posts.map(post => post.text)).toEqual([`${harmless}!`]);
  await untilShown(page, 'notice');
});

test('C34: injected twice there is one host, one question and one post', async () => {
  const composer = await open('contenteditable');
  await composer.type(secret);
  await untilMarked(page);
  const worker = await browser.background();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://localhost/*' });
    const target = { tabId: tab!.id! };
    for (const file of ['/sentinel.js', '/composer.js', '/sentinel.js', '/composer.js']) {
      await chrome.scripting.executeScript({ target, files: [file] });
    }
  });
  expect((await see(page)).hosts).toBe(1);
  await composer.press();
  await untilShown(page, 'hold');
  await press(page, 'post-anyway', () => server.posts.length > 0);
  await until('the box is empty', async () => (await composer.model()) === '');
  expect(server.posts.map(post => post.text)).toEqual([secret]);
});

test('C45: Enter that ends a composition is no way to post', async () => {
  const composer = await open('slate');
  await composer.type(secret);
  await untilMarked(page);
  const ime = await imeOf(page);
  await ime.compose('に');
  await ime.commit('日', 'Enter');
  await until('the word is written', async () => (await composer.model()) === `${secret}日`);
  expect(await shows(page, 'hold')).toBe(false);
  expect(server.posts).toEqual([]);
});
