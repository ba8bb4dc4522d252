import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { cardText } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** A fix that the person picks in the card changes its words in the editor's own model, and one undo brings them back. */

const text = 'See you there.\nProject Falcon ships in May!';

let server: DemoServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());
beforeEach(async () => {
  browser = await launch();
  await browser.background();
  page = await browser.context.newPage();
});
afterEach(() => browser?.close());

const cases = pages
  .flatMap(demo => demo.boxes.map(box => ({ id: demo.id, name: box.name, demo, box })))
  .filter(({ box }) => box.prefilled === undefined);

describe.each(cases)('$id, $name', ({ demo, box }) => {
  test('picked and undone by keyboard, without the focus ever leaving the box', async () => {
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo, box.name);
    await composer.type(text);
    await untilMarked(page);
    await page.keyboard.press('Alt+.');
    await untilShown(page, 'card');
    await page.keyboard.press('1');
    await until('the words are gone', async () => !(await composer.model()).includes('Falcon'));
    expect(await composer.model()).toMatch(/^See you there\.\n ?[Ss]hips in May!$/);

    await until('the card says so', async () => (await cardText(page)).includes('Done'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('z');
    await until('the words are back', async () => (await composer.model()) === text);
    expect(server.posts).toEqual([]);
  });
});
