import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { workerGone } from '../support/chromium.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import { leaveOut } from '../support/only.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { openUnknown, textOfBox } from '../support/unknown.ts';
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

describe('an update under an open tab', () => {
  test('C33: keeps the draft, says nothing on the console, and checks on with one host', async () => {
    const demo = pageNamed('textarea');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await browser.update();

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
    await browser.update();
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await composer.submit('mod+enter');
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
  });
});

/** The browser says that it has fetched a new version, which stays the same one here. */
async function announceUpdate(): Promise<void> {
  const worker = await browser.background();
  await worker
    .evaluate(() => {
      const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: { version: string }): void };
      event.dispatch({ version: '999' });
    })
    .catch(() => {});
}

describe.skipIf(leaveOut('waiting update'))('a new version that is waiting', () => {
  test('waits while a draft is open, also one at rest, and comes once it is posted', async () => {
    const demo = pageNamed('textarea');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('The ferry ran on time.');
    await until('it is checked', async () => (await see(page)).hosts === 1);
    const gone = await workerGone(browser.chromium!);
    await announceUpdate();
    const worker = await browser.background();
    expect(await worker.evaluate(async () => (await chrome.storage.session.get('updateDue')).updateDue)).toBe(true);
    await page.keyboard.type(' Twice.');
    await composer.press();
    await until('it arrives', () => server.posts.length > 0);
    await gone();
    await browser.background();
    expect(server.posts.map(({ text }) => text)).toEqual(['The ferry ran on time. Twice.']);

    await composer.type(secret);
    await untilMarked(page);
    expect((await see(page)).hosts).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('is taken up at once where nobody writes', async () => {
    await openPage(page, server, pageNamed('textarea'));
    const gone = await workerGone(browser.chromium!);
    await announceUpdate();
    await gone();
    await browser.background();
  });
});

/** Whether the composer script serves a frame of the active tab. Runs in the worker. */
async function isServed(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true });
  const state: { writing?: boolean } = await chrome.tabs.sendMessage(tab!.id!, { kind: 'state' });
  return state.writing !== undefined;
}

describe('a page that comes and goes', () => {
  test('is served again when the person comes back to it as it was', async () => {
    await browser.close();
    browser = await launch({ backForwardCache: true });
    page = await browser.context.newPage();
    await browser.background();
    page.on('pageerror', error => complaints.push(error.message));
    // The browser keeps no page in which the card's frame stands: this box is filled, and nobody has been in it yet.
    const html = '<textarea id="box" rows="4" cols="60">Project Falcon</textarea>';
    await openUnknown(page, server, `${html}<button id="post" onclick="send()">Post</button>`);
    const worker = await browser.background();
    await until('its script is there', () => worker.evaluate(isServed));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(server.address(pageNamed('tiptap')));
    await page.goBack({ waitUntil: 'commit' });
    await until('it is the page of before', () => page.evaluate('window.persisted'));
    await page.locator('#box').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ships in May!');
    await untilMarked(page);
    expect((await see(page)).hosts).toBe(1);
    await page.locator('#post').click();
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await textOfBox(page)) === '');
    expect(server.posts).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('C31: that the browser had put to sleep is served as it wakes', async () => {
    const demo = pageNamed('contenteditable');
    await openPage(page, server, demo);
    const first = await composerOf(page, demo);
    await first.type(secret);
    await untilMarked(page);
    const other = await browser.context.newPage();
    await other.goto(server.address(pageNamed('tiptap')));
    await other.bringToFront();
    const worker = await browser.background();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://localhost/*' });
      const asleep = await chrome.tabs.discard(tab!.id!);
      // Chromium gives it another id, Firefox keeps it and says nothing.
      await chrome.tabs.update(asleep?.id ?? tab!.id!, { active: true });
    });
    const awake = await until('the page is there again', () =>
      browser.context.pages().find(one => one !== other && !one.isClosed() && one.url() === server.address(demo)),
    );
    await until('its box is there', () => awake.evaluate(() => 'post' in window.demo));
    const composer = await composerOf(awake, demo);
    await composer.type(secret);
    await untilMarked(awake);
    expect((await see(awake)).hosts).toBe(1);
    await composer.press();
    await untilShown(awake, 'hold');
    expect(server.posts).toEqual([]);
  });

  const late = `<textarea id="box" rows="4" cols="60"></textarea><button id="post">Post</button><script>
    post.onclick = () => fetch('/api/posts', { method: 'POST', body: JSON.stringify({ text: box.value }) })</script>`;
  test.each([
    ['a frame of the same site', 'src'],
    ['a frame without an address', 'srcdoc'],
  ])('%s that comes late is served: one question, one post', async (_name, attribute) => {
    server.answer('/late', { headers: { 'content-type': 'text/html' }, body: late });
    await openPage(page, server, pageNamed('tiptap'));
    await page.evaluate(
      ([name, value]) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { id: 'late', width: 700, height: 600, [name]: value });
        document.body.append(frame);
      },
      [attribute, attribute === 'src' ? '/late' : late] as const,
    );
    const frame = page.frameLocator('#late');
    await frame.locator('#box').click();
    await page.keyboard.type(secret);
    await untilMarked(page);
    await frame.locator('#post').click();
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await press(page, 'post-anyway', () => server.posts.length > 0);
    expect(server.posts.map(({ text }) => text)).toEqual([secret]);
    expect(complaints).toEqual([]);
  });
});

describe('a worker that is stopped', () => {
  test('between two keys: the next key is checked', async () => {
    const demo = pageNamed('draft');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('Project ');
    await browser.stopBackground();
    await composer.type('Falcon ships in May!');
    await untilMarked(page);
    expect(await composer.model()).toBe(secret);
  });

  test('C35: between the verdict and the press: the post is held', async () => {
    const demo = pageNamed('lexical');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(secret);
    await untilMarked(page);
    await browser.stopBackground();
    await composer.press();
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
  });
});
