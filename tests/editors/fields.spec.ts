import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pages } from '../pages/index.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { composerOf, type Composer, openPage } from '../support/compose.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Isolated, isolate } from './isolated.ts';

const families: Readonly<Record<string, string>> = {
  dialog: 'prosemirror',
  draft: 'draft',
  lexical: 'lexical',
  quill: 'quill',
  slate: 'slate',
  textarea: 'textarea',
  tiptap: 'prosemirror',
};

let browser: Browser;
let server: DemoServer;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: null });
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const tried = pages.filter(({ boxes }) => boxes.every(({ prefilled }) => prefilled === undefined));

describe.each(tried)('$id', demo => {
  const name = demo.boxes.at(-1)!.name;
  let composer: Composer;
  let world: Isolated;

  beforeEach(async () => {
    await openPage(page, server, demo);
    composer = await composerOf(page, demo, name);
    world = await isolate(page, name);
  });

  const model = (): Promise<string> => composer.model();
  const settled = (text: string): Promise<unknown> => until(`the model reads ${JSON.stringify(text)}`, async () => (await model()) === text);

  test('the right adapter serves it', async () => {
    expect(await world.call(name, 'family')).toBe(families[demo.id] ?? 'contenteditable');
  });

  test.each(['', 'One line', 'Two\nlines', 'An empty\n\nline', 'ends with a break\n', 'a  b 😀 é ‏שלום'])('reads %j as the model has it', async text => {
    await composer.type(text);
    await settled(text);
    expect(await world.call(name, 'text')).toBe(text);
    expect(await world.call(name, 'caret')).toBe(text.length);
  });

  test('replaces its range alone; one undo takes it back; typing goes on', async () => {
    await composer.type('Ship it.\nProject Falcon ships in May');
    await settled('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'replace', 9, 23, 'our robot')).toBe(true);
    await settled('Ship it.\nour robot ships in May');
    expect(await world.call(name, 'caret')).toBe(18);
    await page.keyboard.press('Control+z');
    await settled('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'text')).toBe('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'replace', 9, 23, 'our robot')).toBe(true);
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('se');
    await settled('Ship it.\nour rose ships in May');
    expect(await world.call(name, 'text')).toBe('Ship it.\nour rose ships in May');
  });

  test('appends at the end; our undo takes it back', async () => {
    await composer.type('Great robots');
    expect(await world.call(name, 'replace', 12, 12, ' Views are my own.')).toBe(true);
    await settled('Great robots Views are my own.');
    expect(await world.call(name, 'undo', 'Great robots')).toBe(true);
    await settled('Great robots');
    await page.keyboard.type('!');
    await settled('Great robots!');
  });

  test('removes a stretch, at the start and across lines', async () => {
    await composer.type('Bluebird is late\nagain and again');
    await settled('Bluebird is late\nagain and again');
    expect(await world.call(name, 'replace', 0, 9, '')).toBe(true);
    await settled('is late\nagain and again');
    expect(await world.call(name, 'replace', 3, 13, 'slow')).toBe(true);
    await settled('is slow and again');
    await page.keyboard.type(' again');
    await settled('is slow again and again');
  });
});
