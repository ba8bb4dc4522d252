import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed, pages } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Isolated, isolate } from './isolated.ts';
import { keys } from './keys.ts';
import { paintedRed } from './painted.ts';
import type { Box } from './probe.ts';

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
const words = 'Project Falcon';

interface Opened {
  readonly name: string;
  readonly world: Isolated;
  readonly text: string;
}

/** Opens the last box of a page with a text in it. */
async function open(demo: DemoPage, text: string, css = ''): Promise<Opened> {
  const { name, newline } = demo.boxes.at(-1)!;
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo, name);
  await composer.type('');
  const world = await isolate(page, name);
  await world.call(name, 'dress', css);
  await keys(page, newline, text);
  return { name, world, text };
}

/** The line under the words and the glyphs as painted: the person's own selection of them, in red. */
async function compare({ name, world, text }: Opened): Promise<{ line: Box; glyphs: Box }> {
  const start = text.indexOf(words);
  const end = start + words.length;
  await world.call(name, 'show', { id: 0, start, end, level: 'warning' });
  const line = await until('one line is drawn', async () => {
    const drawn = await world.call(name, 'drawn');
    return drawn.length === 1 ? drawn[0] : undefined;
  });
  await world.call(name, 'show');
  await world.call(name, 'select', start, end);
  const glyphs = await until('the selection is painted', () => paintedRed(page));
  return { line, glyphs };
}

/** Sides of a box in a frame, as seen from the page. */
function shifted({ left, top, right, bottom }: Box, by: { x: number; y: number }): Box {
  return { left: left + by.x, top: top + by.y, right: right + by.x, bottom: bottom + by.y };
}

function expectUnder(line: Box, glyphs: Box): void {
  expect(Math.abs(line.left - glyphs.left), `left ${line.left} for ${glyphs.left}`).toBeLessThanOrEqual(2);
  expect(Math.abs(line.right - glyphs.right), `right ${line.right} for ${glyphs.right}`).toBeLessThanOrEqual(2);
  // A selection is as high as its line; glyphs stand in the middle of it.
  const middle = (line.top + line.bottom - glyphs.top - glyphs.bottom) / 2;
  expect(Math.abs(middle), `middle off by ${middle}`).toBeLessThanOrEqual(2);
  expect(line.bottom).toBeLessThanOrEqual(glyphs.bottom + 2);
}

describe('a line is within 2 px of its words', () => {
  test.each(tried)('$id', async demo => {
    const opened = await open(demo, 'First line\nand then Project Falcon ships');
    const { line, glyphs } = await compare(opened);
    const [x, y] = await opened.world.call(opened.name, 'frameOffset');
    expectUnder(shifted(line, { x: x!, y: y! }), glyphs);
  });

  const textarea = pageNamed('textarea');
  const long = `${'Some words that fill the lines of a small box. '.repeat(12)}${words} at the end`;
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
      const { line, glyphs } = await compare(await open(demo, `One ${words} here`, css));
      expectUnder(line, glyphs);
    }
  });

  test('in a scrolled box', async () => {
    for (const demo of [textarea, pageNamed('contenteditable'), pageNamed('tiptap')]) {
      const css = 'BOX { height: 90px; min-height: 0; overflow: auto; width: 240px }';
      const opened = await open(demo, long, css);
      const { line, glyphs } = await compare(opened);
      expectUnder(line, glyphs);
      await opened.world.call(opened.name, 'scroll', -30);
      const after = await compare(opened);
      expectUnder(after.line, after.glyphs);
      expect(after.line.top).toBeGreaterThan(line.top + 20);
    }
  });

  test('of right-to-left words among others, of emoji and of 5,000 characters', async () => {
    for (const demo of [textarea, pageNamed('contenteditable')]) {
      const opened = await open(demo, `😀😀 שלום עולם ${words} é`);
      const { line, glyphs } = await compare(opened);
      expectUnder(line, glyphs);
    }
  });
});
