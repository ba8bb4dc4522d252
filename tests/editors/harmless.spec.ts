import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oftenPages } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { type Browser, launch } from '../support/browser.ts';
import { composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { random, seed } from '../support/seed.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { type Isolated, isolate } from './isolated.ts';
import { keys, randomEdit } from './keys.ts';

let browser: Browser;
let server: DemoServer;

beforeAll(async () => {
  browser = await launch({ extension: null });
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const tried = oftenPages.filter(({ boxes }) => boxes.every(({ prefilled }) => prefilled === undefined));
const mark = { id: 0, start: 0, end: 4, level: 'hold' } as const;

/** Opens the page's last box and starts a text there. */
async function begin(page: Page, demo: DemoPage) {
  const box = demo.boxes.at(-1)!;
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo, box.name);
  await composer.type('');
  await keys(page, box.newline, 'Project Falcon\nships in May');
  return { box, composer };
}

/** With the whole extension, 200 are made with every change as well (text-survives). */
const edits = process.env.SIZE === 'test' ? 60 : 200;

describe.each(tried)('$id', demo => {
  test(`C8: ${edits} random edits end in the same text with marks and without`, async () => {
    const run = async (beside?: (world: Isolated) => Promise<unknown>): Promise<string> => {
      const page = await browser.context.newPage();
      const { box, composer } = await begin(page, demo);
      const world = beside && (await isolate(page, box.name));
      const chance = random(seed);
      for (let n = edits; n > 0; n -= 1) {
        await randomEdit(chance, box.newline)(page);
        // Editors hear of a moved caret only after a while; a person is never quicker than that.
        await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
        if (world !== undefined) await beside?.(world);
      }
      const text = await composer.model();
      await page.close();
      return text;
    };
    const { name } = demo.boxes.at(-1)!;
    expect(await run(world => world.call(name, 'show', mark))).toBe(await run());
  });

  test('C6, C7: reading and drawing change nothing in the editor', async () => {
    const page = await browser.context.newPage();
    const { box, composer } = await begin(page, demo);
    const { name } = box;
    const world = await isolate(page, name);
    const seen = await composer.editable.evaluateHandle(editable => {
      const records: string[] = [];
      const note = (all: MutationRecord[]): void => {
        records.push(...all.map(({ type, target }) => `${type} ${target.nodeName}`));
      };
      new MutationObserver(note).observe(editable, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      return records;
    });
    const before = await world.call(name, 'selection');
    await world.call(name, 'show', mark);
    expect((await world.call(name, 'drawn')).length).toBeGreaterThan(0);
    await world.call(name, 'show');
    await world.call(name, 'rects', 0, 20);
    expect(await world.call(name, 'selection')).toEqual(before);
    expect(await seen.jsonValue()).toEqual([]);
    await page.close();
  });
});
