import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed, pages } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { type Browser, launch } from '../support/browser.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Opened, open } from './open.ts';
import type { Box } from './probe.ts';
import { compare, expectUnder, shifted } from './under.ts';

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
const words = 'Bluebird';

const opening = (demo: DemoPage, text: string, css = ''): Promise<Opened> => open(page, server, demo, text, css);

describe('a line is within 2 px of its words', () => {
  test.each(tried)('$id', async demo => {
    const opened = await opening(demo, 'First line\nand then Bluebird ships');
    const { line, glyphs } = await compare(opened, words);
    const [x, y] = await opened.world.call(opened.name, 'frameOffset');
    expectUnder({ line: shifted(line, { x: x!, y: y! }), glyphs });
  });

  const textarea = pageNamed('textarea');
  const long = `${'Some words that fill the lines of a small box. '.repeat(12)}${words} and a few more words to the end`;
  test.each([
    [
      'of a narrow box with padding and a border',
      'BOX { width: 180px; padding: 11px 17px 5px 23px; border: 7px solid }',
    ],
    ['in another face, spaced out', 'BOX { font: italic 22px/1.1 serif; letter-spacing: 1.5px; word-spacing: 4px }'],
    ['from right to left', 'BOX { direction: rtl }'],
    ['centred', 'BOX { text-align: center; text-indent: 30px }'],
    ['in a zoomed page', 'html { zoom: 1.25 }'],
    ['in a zoomed box', 'BOX { zoom: 1.5; width: 300px }'],
    ['in a scaled box', 'BOX { transform: scale(0.8); width: 300px }'],
    ['in a box of large text in a small viewport', 'html { font-size: 200% } BOX { font-size: 2rem }'],
  ])('%s', async (_name, css) => {
    for (const demo of [textarea, pageNamed('contenteditable')]) {
      expectUnder(await compare(await opening(demo, `One ${words} here`, css), words));
    }
  });

  test.each([textarea, pageNamed('contenteditable'), pageNamed('tiptap')])('in a scrolled box: $id', async demo => {
    const css = 'BOX { height: 90px; min-height: 0; overflow: auto; width: 240px }';
    const opened = await opening(demo, long, css);
    const before = await compare(opened, words);
    expectUnder(before);
    await opened.world.call(opened.name, 'scroll', -12);
    const after = await compare(opened, words);
    expectUnder(after);
    expect(after.line.top).toBeGreaterThan(before.line.top + 8);
  });

  test('of right-to-left words among others, and of emoji', async () => {
    for (const demo of [textarea, pageNamed('contenteditable')]) {
      const opened = await opening(demo, `😀😀 שלום עולם ${words} é`);
      expectUnder(await compare(opened, words));
    }
  });
});

const bluebird = { id: 7, start: 4, end: 12, level: 'hold' } as const;
const drawnBy = ({ name, world }: Opened): Promise<Box[]> => world.call(name, 'drawn');

describe('the lines', () => {
  test('follow scrolling and go with words that leave the box', async () => {
    const css = 'BOX { height: 90px; min-height: 0; overflow: auto; width: 240px }';
    for (const demo of [pageNamed('textarea'), pageNamed('tiptap'), pageNamed('shadow-closed')]) {
      const opened = await opening(demo, `The Bluebird ${'and so on '.repeat(40)}`, css);
      const { name, world } = opened;
      await world.call(name, 'show', bluebird);
      expect(await drawnBy(opened)).toEqual([]);
      await world.call(name, 'scroll', -10_000);
      await until('the line is there', async () => (await drawnBy(opened)).length === 1);
      const [{ left, top }] = (await drawnBy(opened)) as [Box];
      expect(await world.call(name, 'markAt', left + 5, top + 5)).toBe(7);
      expect(await world.call(name, 'markAt', left - 5, top + 5)).toBeUndefined();
      await world.call(name, 'scroll', 10_000);
      await until('the line is gone', async () => (await drawnBy(opened)).length === 0);
    }
  });

  test('move with a box that is pushed aside', async () => {
    const opened = await opening(pageNamed('contenteditable'), 'The Bluebird is late');
    await opened.world.call(opened.name, 'show', bluebird);
    const [before] = (await drawnBy(opened)) as [Box];
    await page.evaluate(() => document.querySelector('h1')!.style.setProperty('padding-bottom', '100px'));
    await until('it moved', async () => Math.round((await drawnBy(opened))[0]!.top - before.top) === 100);
  });

  test('are gone as soon as the text is another, even by script', async () => {
    const opened = await opening(pageNamed('contenteditable'), 'The Bluebird is late');
    await opened.world.call(opened.name, 'show', bluebird);
    expect(await drawnBy(opened)).toHaveLength(1);
    await page.evaluate(() => window.demo.post!.editable.replaceChildren('Nothing here'));
    await until('it is gone', async () => (await drawnBy(opened)).length === 0);
  });

  test('lie below a dialog that the page opens over the box', async () => {
    const opened = await opening(pageNamed('contenteditable'), 'The Bluebird is late');
    await opened.world.call(opened.name, 'show', bluebird);
    expect(await drawnBy(opened)).toHaveLength(1);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 100%; height: 100%';
      dialog.innerHTML = '<button>Close</button>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await until('it is gone', async () => (await drawnBy(opened)).length === 0);
  });

  test('cost no layout while nothing is flagged, and reading costs none ever', async () => {
    for (const demo of tried) {
      const { name, world } = await opening(demo, 'Nothing\nto see');
      await world.call(name, 'show');
      expect(await world.call(name, 'layoutsWithoutFindings'), demo.id).toBe(0);
    }
  });
});
