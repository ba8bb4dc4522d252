import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { cardText } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { keyPair, document as policyWith, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy, type Managed, whyNoPolicy } from '../support/with-policy.ts';

/** A fix that the person picks in the card changes its words in the editor's own model, and one undo brings them back. */

const hindrance = whyNoPolicy();
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

describe.skipIf(hindrance)(`a fix of several lines${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  let managed: Managed;
  let number = 0;

  beforeAll(async () => {
    const { secret } = await keyPair('comms-2026');
    const policy = policyWith({ rules: [rule({ fixes: [{ append: 'Views are my own.\nAlways.' }] })] });
    managed = await launchWithPolicy(await signed(policy, secret), secret);
  });
  afterAll(() => managed?.close());

  test.each(cases)('$id, $name: is put in whole, and taken back', async ({ demo, box }) => {
    const page = await managed.context.newPage();
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo, box.name);
    // Where a site posts `innerText`, the break of an empty line counts twice.
    const model = async (): Promise<string> => (await composer.model()).replace(/\n+/g, '\n');
    number += 1;
    const written = `Project Falcon ships in ${number} months`;
    await composer.type(written);
    await untilMarked(page);
    await page.keyboard.press('Alt+.');
    await untilShown(page, 'card');
    await page.keyboard.press('1');
    await until('the lines are there', async () => (await model()) === `${written}. Views are my own.\nAlways.`);
    await until('the card says so', async () => (await cardText(page)).includes('Done'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('z');
    await until('they are gone', async () => (await model()) === written);
    await page.close();
  });
});
