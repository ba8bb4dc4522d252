import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { press, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { cardOf } from '../support/card.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { document, keyPair, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy } from '../support/with-policy.ts';

/** Private messages are read only where the policy asks for it, and then the person is told. */

const send = `<script>
  const box = document.querySelector('textarea');
  box.onkeydown = event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    fetch('/api/posts', { method: 'POST', body: JSON.stringify({ page: 'site', box: 'box', text: box.value }) });
    box.value = '';
  };
</script>`;

/** Conversations: on a site whose entry tells, and on one that nobody described. */
const conversations: Readonly<Record<string, readonly [host: string, path: string, html: string]>> = {
  'on a site that we know': ['x.com.', '/i/chat/7', '<textarea data-testid="dm-composer-textarea"></textarea>'],
  'on a site that we know, in a box that has changed': [
    'www.linkedin.com.',
    '/messaging/thread/7',
    '<textarea></textarea>',
  ],
  'told by the address': ['', '/messages/7', '<textarea rows="1" cols="80"></textarea>'],
  'told by the log beside it': [
    '',
    '/team/7',
    '<main><ol role="log"></ol><p><textarea rows="1" cols="80"></textarea></p></main>',
  ],
};

let server: DemoServer;
let browser: Browser;
let page: Page;

async function open([host, path, html]: readonly [string, string, string]): Promise<void> {
  server.reset();
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  server.answer(path, { headers, body: `<!doctype html><title>Messages</title>${html}${send}` });
  page = await browser.context.newPage();
  await page.goto(`http://${host}localhost:${server.port}${path}`);
  await page.locator('textarea').click();
}

/** What the popup is told of the page, and what the toolbar says of it. */
async function status(): Promise<{ readonly state: string; readonly surface?: string; readonly title: string }> {
  const popup = await browser.context.newPage();
  await popup.goto(await browser.extensionUrl('popup.html'));
  const told = await popup.evaluate(async url => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(one => one.url === url)!.id!;
    const said = await chrome.runtime.sendMessage({ kind: 'status', tab });
    return { ...said, title: await chrome.action.getTitle({ tabId: tab }) };
  }, page.url());
  await popup.close();
  return told;
}

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());
afterEach(() => page?.close());

describe('where the policy asks for no messages', () => {
  beforeAll(async () => {
    browser = await launch();
    await browser.background();
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(conversations))('a message %s is not read', async (_, conversation) => {
    await open(conversation);
    await page.keyboard.type('Project Falcon ships in May');
    const told = await status();
    expect(told).toMatchObject({ state: 'messages', title: expect.stringMatching(/Messages are not read/) });
    expect(told.surface).toBeUndefined();
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await until('the message arrives', () => server.posts.length > 0);
    expect(server.posts.map(post => post.text)).toEqual(['Project Falcon ships in May']);
    expect((await see(page)).marks).toEqual([]);
    expect(cardOf(page)).toBeUndefined();
  });

  test('a post on the same site is read', async () => {
    await open(['', '/forum/7', '<textarea rows="4"></textarea>']);
    await page.keyboard.type('Project Falcon ships in May');
    await untilMarked(page);
    expect((await status()).surface).toBe('post');
  });
});

describe('where the policy asks for messages', () => {
  beforeAll(async () => {
    const { secret } = await keyPair('acme');
    const policy = document({ rules: [rule({ scope: { surfaces: ['post', 'message'] } })] });
    browser = await launchWithPolicy(await signed(policy, secret), secret);
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(conversations))('a message %s is told of, read and held', async (name, conversation) => {
    await open(conversation);
    await untilShown(page, 'notice');
    const text = `Project Falcon ships ${name}`;
    await page.keyboard.type(text);
    await untilMarked(page);
    expect((await status()).surface).toBe('message');
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await press(page, 'post-anyway', () => server.posts.length > 0);
    expect(server.posts.map(post => post.text)).toEqual([text]);
    await untilGone(page, 'hold');
  });
});
