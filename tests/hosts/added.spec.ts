import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch, stopWorker, workerOf } from '../support/chromium.ts';
import { accept, takeBack } from '../support/grants.ts';
import { see } from '../support/marks.ts';
import { openPopup } from '../support/popup.ts';
import { until } from '../support/until.ts';
import { mastodonPage, plain, serveSite } from './site.ts';

/**
 * A person adds a site from the popup, and takes it away again. The browser's own question cannot be pressed by a test: it is
 * answered beforehand on the browser's page of extensions, so that the real request, from a real press, is granted at once.
 */

const host = 'forum.example';
const address = `https://${host}/thread/7`;
const secret = 'Project Falcon ships in May!';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let posts: string[];

beforeEach(async () => {
  browser = await launch();
  ({ context } = browser);
  await workerOf(context);
  posts = await serveSite(context, host, plain);
  page = await context.newPage();
  await page.goto(address);
});
afterEach(() => browser?.close());

async function expectHeld(): Promise<void> {
  await page.locator('#box').fill('');
  await page.locator('#box').click();
  await page.keyboard.type(secret);
  await untilMarked(page);
  await page.locator('#post').click();
  await untilShown(page, 'hold');
  expect(posts).toEqual([]);
}

/** Writes and posts, and sees that nobody has looked on. */
async function expectUntouched(): Promise<void> {
  await page.locator('#box').click();
  await page.keyboard.type(secret);
  await page.locator('#post').click();
  await until('it is posted', () => posts.length === 1);
  expect(await see(page)).toMatchObject({ hosts: 0, marks: [] });
}

async function add(): Promise<void> {
  await accept(context, host);
  const popup = await openPopup(context, page);
  await popup.getByRole('button', { name: 'Add this site' }).click();
  await popup.getByRole('button', { name: 'Stop checking here' }).waitFor();
  expect(await popup.locator('h1').textContent()).toMatch(/^Checked/);
  await popup.close();
  await page.bringToFront();
}

describe('a site that nobody described', () => {
  test('is not touched, and the popup offers to add it', async () => {
    await expectUntouched();
    const popup = await openPopup(context, page);
    expect(await popup.locator('h1').textContent()).toBe('Not checking here');
    expect(await popup.getByRole('button', { name: 'Add this site' }).count()).toBe(1);
  });

  test('once added is served in the open tab, after a reload, and by a new worker', async () => {
    await add();
    await expectHeld();
    await stopWorker(context);
    await page.reload();
    await expectHeld();
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    await expectHeld();
    await press(page, 'post-anyway', () => posts.length > 0);
    expect(posts).toEqual([secret]);
  });

  test('once removed is untouched again, at once and after a reload', async () => {
    await add();
    await page.locator('#box').click();
    await page.keyboard.type('Project Falcon');
    await untilMarked(page);
    const popup = await openPopup(context, page);
    await popup.getByRole('button', { name: 'Stop checking here' }).click();
    await popup.getByRole('button', { name: 'Add this site' }).waitFor();
    await popup.close();
    await until('nothing of ours is left', async () => (await see(page)).hosts === 0);
    await page.locator('#box').fill('');
    await expectUntouched();
    posts.length = 0;
    await page.reload();
    await expectUntouched();
    const worker = await workerOf(context);
    expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(await worker.evaluate(() => chrome.permissions.contains({ origins: ['https://forum.example/*'] }))).toBe(
      false,
    );
  });
});

describe('what the browser takes back', () => {
  test('an added site: it is left alone, the popup says so, and brings it back', async () => {
    await add();
    await page.locator('#box').click();
    await page.keyboard.type('Project Falcon');
    await untilMarked(page);
    await takeBack(context, host);
    await until('nothing of ours is left', async () => (await see(page)).hosts === 0);
    const popup = await openPopup(context, page);
    expect(await popup.locator('.status').textContent()).toMatch(/This browser keeps this site from Beforehand/);
    await accept(context, host);
    await popup.getByRole('button', { name: 'Allow it here' }).click();
    await popup.getByRole('heading', { name: '1 thing to look at' }).waitFor();
    await popup.close();
    await page.bringToFront();
    await expectHeld();
  });
});

test('what runs there is told by its features', async () => {
  await context.unrouteAll();
  await serveSite(context, host, mastodonPage);
  await page.reload();
  await add();
  await page.locator('#box').click();
  await page.keyboard.type('Saw a kestrel');
  const popup = await openPopup(context, page);
  // who can read it is known of a Mastodon, and of no box that nobody described
  await popup.getByText(`${host}, public post`).waitFor();
});
