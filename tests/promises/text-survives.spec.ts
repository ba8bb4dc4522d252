import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys, randomEdit } from '../editors/keys.ts';
import { oftenPages } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { untilMarked } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { random, seed } from '../support/seed.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Whoever writes with the extension writes what they would have written without it. */

const start = 'Project Falcon\nships in May';

let server: DemoServer;
let beside: Browser;
let alone: Browser;

beforeAll(async () => {
  server = await startServer();
  beside = await launch();
  alone = await launch({ extension: null });
  await beside.background();
});
afterAll(async () => {
  await beside?.close();
  await alone?.close();
  await server?.close();
});

const tried = oftenPages.filter(({ boxes }) => boxes.every(({ prefilled }) => prefilled === undefined));

/** Opens a page's last box and starts a text there. */
async function begin(page: Page, demo: DemoPage): Promise<{ composer: Composer; newline: string }> {
  const { name, newline } = demo.boxes.at(-1)!;
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo, name);
  await composer.type('');
  await keys(page, newline, start);
  return { composer, newline };
}

async function edited(browser: Browser, demo: DemoPage): Promise<string> {
  const page = await browser.context.newPage();
  const { composer, newline } = await begin(page, demo);
  const chance = random(seed);
  for (let left = 200; left > 0; left--) {
    await randomEdit(chance, newline)(page);
    // Editors hear of a moved caret only after a while; a person is never quicker than that.
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const text = await composer.model();
  await page.close();
  return text;
}

describe.each(tried)('$id', demo => {
  test('C8: 200 random edits end in the same text with the extension and without', async () => {
    expect(await edited(beside, demo)).toBe(await edited(alone, demo));
    expect(server.posts).toEqual([]);
  });

  test('C6, C7: while it only checks, nothing in the editor changes', async () => {
    const page = await beside.context.newPage();
    const { composer } = await begin(page, demo);
    await untilMarked(page);
    const records = await composer.editable.evaluateHandle(editable => {
      const seen: string[] = [];
      new MutationObserver(all => {
        seen.push(...all.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`));
      }).observe(editable, { attributes: true, characterData: true, childList: true, subtree: true });
      return seen;
    });
    const before = (await see(page)).marks.length;
    await page.setViewportSize({ width: 1000, height: 700 });
    await until('the marks have followed', async () => (await see(page)).marks.length >= before);
    await page.keyboard.press('Alt+.');
    await page.keyboard.press('Escape');
    expect(await records.jsonValue()).toEqual([]);
    await page.close();
  });
});
