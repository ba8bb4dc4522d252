import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch, stopWorker, workerOf } from '../support/chromium.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Workers come and go, the extension is updated under an open tab: whoever writes notices nothing and loses nothing. */

const secret = 'Project Falcon ships in May!';

let server: DemoServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeEach(async () => {
  server = await startServer();
  browser = await launch();
  page = await browser.context.newPage();
  complaints = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

/** Replaces the running extension by a new instance of itself, as an update does. */
async function update(): Promise<void> {
  const old = await workerOf(browser.context);
  const gone = new Promise(resolve => old.once('close', resolve));
  await old.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await gone;
  await workerOf(browser.context);
}

describe('an update under an open tab', () => {
  test('keeps the draft, says nothing on the console, and checks on with one host', async () => {
    const demo = pageNamed('textarea');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await update();

    await composer.type(' Really.');
    await untilMarked(page);
    expect(await composer.model()).toBe(`${secret} Really.`);
    expect((await see(page)).hosts).toBe(1);

    await composer.press();
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts.map(post => post.text)).toEqual([`${secret} Really.`]);
    expect(complaints).toEqual([]);
  });

  test('serves a tab that was open before', async () => {
    const demo = pageNamed('tiptap');
    await openPage(page, server, demo);
    await update();
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await composer.submit('mod+enter');
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
  });
});

describe('a worker that is stopped', () => {
  test('between two keys: the next key is checked', async () => {
    const demo = pageNamed('draft');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('Project ');
    await stopWorker(browser.context);
    await composer.type('Falcon ships in May!');
    await untilMarked(page);
    expect(await composer.model()).toBe(secret);
  });

  test('between the verdict and the press: the post is held', async () => {
    const demo = pageNamed('lexical');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await stopWorker(browser.context);
    await composer.press();
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
  });
});
