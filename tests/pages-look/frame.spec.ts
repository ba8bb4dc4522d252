import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CardAct, ToCard } from '../../src/protocol/card.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { galleryAddress, serveGallery } from './gallery.ts';
import { views } from './views.ts';

/** What the frame tells the worker, and what it makes of what the worker tells it. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: null });
  await serveGallery(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
});

async function open(id: string): Promise<void> {
  await page.goto(galleryAddress({ card: id, theme: 'light' }));
  await page.locator('.card, .hold, .notice').waitFor();
}

function acts(): Promise<CardAct[]> {
  return page.evaluate(() => globalThis.told.flatMap(message => (message.kind === 'act' ? [message.act] : [])));
}

const tell = (message: ToCard) => page.evaluate(message => globalThis.hear(message), message);
const key = (name: string) => tell({ kind: 'key', key: name, shift: false });
const highlight = () => page.evaluate(() => document.querySelector<HTMLElement>('.is-focus')?.dataset.target);

describe('a card', () => {
  test('tells the size that it needs, and again when that changes', async () => {
    await open('warning');
    const size = () =>
      page.evaluate(() => globalThis.told.flatMap(told => (told.kind === 'size' ? [told] : [])).at(-1));
    await until('a size was told', size);
    const box = await page.locator('.card').boundingBox();
    expect(await size()).toMatchObject({ width: 340, height: Math.ceil(box!.height) });
    await tell({ kind: 'show', view: views.find(({ id }) => id === 'several')!.view, theme: 'light' });
    await until('the larger size was told', async () => (await size())!.height > box!.height + 50);
  });

  test('a press by the person counts, one by a script does not', async () => {
    await open('warning');
    await page.evaluate(() => document.querySelector<HTMLElement>('.fix')!.click());
    await page.locator('.fix').nth(1).click();
    expect(await acts()).toEqual([{ act: 'fix', mark: 0, fix: 1 }]);
  });

  test('keys come over the port and move a highlight, while the focus stays on the page', async () => {
    await open('keyboard');
    expect(await highlight()).toBe('fix-0-0');
    await key('Tab');
    await key('Tab');
    expect(await highlight()).toBe('not-this-time');
    await key('Enter');
    expect(await acts()).toEqual([{ act: 'not-this-time', mark: 0 }]);
  });

  test('the same keys work where the focus is in the frame', async () => {
    await open('several-second');
    expect(await highlight()).toBe('fix-1-0');
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'n']) await page.keyboard.press(name);
    expect(await acts()).toEqual([
      { act: 'show', mark: 2 },
      { act: 'not-this-time', mark: 1 },
    ]);
  });

  test('shows nothing once it is told to hide', async () => {
    await open('warning');
    await tell({ kind: 'hide' });
    await until('the card is gone', async () => (await page.locator('.card').count()) === 0);
    expect(await page.locator('.frame > :not(.hidden)').count()).toBe(0);
  });
});

describe('a hold', () => {
  test('Post anyway is deaf at first, then posts once with the reason; Edit is not deaf', async () => {
    await open('hold');
    const post = page.locator('[data-target="post-anyway"]');
    await post.click();
    await post.click();
    expect(await acts()).toEqual([]);
    await page.locator('[data-target="edit"]').click();
    expect(await acts()).toEqual([{ act: 'edit' }]);
    await page.locator('input').fill('announced this morning');
    await until('Post anyway hears', async () => {
      await post.click();
      return (await acts()).length > 1;
    });
    expect(await acts()).toEqual([{ act: 'edit' }, { act: 'post-anyway', reason: 'announced this morning' }]);
  });

  test('Enter is Edit; Enter while writing a reason answers nothing', async () => {
    await open('hold');
    await page.locator('input').press('Enter');
    expect(await acts()).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await highlight()).toBe('edit');
    await key('Enter');
    expect(await acts()).toEqual([{ act: 'edit' }]);
  });
});

test('what cannot be copied can be copied by hand', async () => {
  await open('noted');
  await page.evaluate(() => {
    Object.assign(document, { execCommand: () => false });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await page.locator('[data-target="copy"]').click();
  await page.locator('textarea').waitFor();
  expect(await page.locator('textarea').inputValue()).toMatch(/rule company-view was wrong/);
});

test('a notice says more when asked', async () => {
  await open('unchecked');
  await page.locator('[data-target="more"]').click();
  await until('it says more', async () => (await page.locator('.notice p').count()) === 2);
});
