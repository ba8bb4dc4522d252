import type { Page, Browser as PlainBrowser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { type Browser, launch, launchPlain } from '../support/chromium.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Opened, open } from './open.ts';
import type { Box } from './probe.ts';
import { compare, expectUnder } from './under.ts';

/** Complaints of people who use such extensions, by their number in the list of them: lines in the wrong place. */

let browser: Browser;
/** One in which each window may have pixels of its own size. */
let plain: PlainBrowser;
let server: DemoServer;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: null });
  plain = await launchPlain();
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await plain?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const words = 'Bluebird';
const boxes = ['textarea', 'contenteditable', 'tiptap'];
const opening = (id: string, text = `One ${words} here`, css = ''): Promise<Opened> =>
  open(page, server, pageNamed(id), text, css);
const drawnBy = ({ name, world }: Opened): Promise<Box[]> => world.call(name, 'drawn');
const show = ({ name, world, text }: Opened): Promise<void> => {
  const start = text.indexOf(words);
  return world.call(name, 'show', { id: 7, start, end: start + words.length, level: 'warning' });
};

describe.each(boxes)('%s', id => {
  test('C14: after the page was scrolled, the window made smaller, and a font has come', async () => {
    const opened = await opening(id, `One ${words} here`, 'body { padding-bottom: 2000px }');
    expectUnder(await compare(opened, words));
    await page.evaluate(() => window.scrollTo(0, 90));
    expectUnder(await compare(opened, words));
    await page.setViewportSize({ width: 700, height: 600 });
    expectUnder(await compare(opened, words));
    await page.evaluate(() => {
      window.demo.post!.editable.style.fontFamily = 'Late, serif';
    });
    await show(opened);
    const [before] = (await drawnBy(opened)) as [Box];
    await page.evaluate(async () => {
      const face = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Liberation Mono"), local("Courier New")');
      document.fonts.add(face);
      await face.load();
    });
    await until('the line has followed', async () => (await drawnBy(opened))[0]?.left !== before.left);
    expectUnder(await compare(opened, words));
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test.each([
    ['fixed', 'position: fixed; left: 60px; top: 200px'],
    ['sticky', 'position: sticky; top: 10px'],
  ])('C15: in a %s box, the page scrolled', async (_name, css) => {
    const opened = await opening(id, undefined, `#stage { ${css}; z-index: 5 } body { padding-bottom: 2000px }`);
    expectUnder(await compare(opened, words));
    await page.evaluate(() => window.scrollTo(0, 300));
    expectUnder(await compare(opened, words));
  });

  test.each([0.67, 0.8, 1.25, 1.5, 2])('C16: at a zoom of %d', async factor => {
    // As the browser's own zoom does: larger pixels, and fewer of them.
    const viewport = { width: Math.round(1280 / factor), height: Math.round(800 / factor) };
    const context = await plain.newContext({ viewport, deviceScaleFactor: factor });
    const zoomed = await context.newPage();
    const text = `One ${words} here`;
    expectUnder(await compare(await open(zoomed, server, pageNamed(id), text), words));
    await context.close();
  });

  test.each([
    ['html { zoom: 0.67 }'],
    ['html { zoom: 2 } BOX { width: 300px }'],
    ['body { zoom: 1.5 }'],
    ['#stage { transform: scale(1.3); transform-origin: 0 0; width: 400px }'],
    ['#stage { scale: 0.7; translate: 30px 10px }'],
    ['html { transform: scale(0.9) translate(20px, 30px); transform-origin: 0 0 }'],
    ['html { filter: brightness(0.99) } body { padding-bottom: 2000px }'],
  ])('C16: with %s', async css => {
    const opened = await opening(id, undefined, css);
    expectUnder(await compare(opened, words));
    await page.evaluate(() => window.scrollTo(0, 60));
    expectUnder(await compare(opened, words));
    const host = (await opened.world.call(opened.name, 'hostBox'))!;
    for (const side of [host.left, host.top]) expect(Math.abs(side)).toBeLessThanOrEqual(1);
  });
});

test('C16: a page whose root is transformed has the card’s ground over the viewport as ever', async () => {
  const css = 'html { transform: scale(0.8); transform-origin: 100px 50px } body { padding-bottom: 3000px }';
  const opened = await opening('contenteditable', undefined, css);
  await show(opened);
  const covers = async (): Promise<boolean> => {
    const { left, top, right, bottom } = (await opened.world.call(opened.name, 'hostBox'))!;
    const sides = [left, top, right - 1280, bottom - 800];
    return sides.every(side => Math.abs(side) <= 16);
  };
  await until('it covers it', covers);
  await page.evaluate(() => window.scrollTo(0, 200));
  await until('it covers it when scrolled', covers);
});

test('C17: no line leaves the box, nor lies over a popover or a dialog of the page', async () => {
  const css = 'BOX { height: 60px; min-height: 0; overflow: auto; width: 240px; resize: none }';
  for (const id of boxes) {
    const opened = await opening(id, `${'and so on '.repeat(30)}${words}`, css);
    await show(opened);
    const box = await page.evaluate(() => {
      const { left, top, right, bottom } = window.demo.post!.editable.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    await opened.world.call(opened.name, 'scroll', 10_000);
    await until('the line is there', async () => (await drawnBy(opened)).length > 0);
    for (let step = 0; step < 8; step++) {
      await opened.world.call(opened.name, 'scroll', -8);
      for (const line of await drawnBy(opened)) {
        expect(line.top).toBeGreaterThanOrEqual(box.top - 1);
        expect(line.bottom).toBeLessThanOrEqual(box.bottom + 1);
      }
    }
    await opened.world.call(opened.name, 'scroll', 10_000);
    await until('the line is there again', async () => (await drawnBy(opened)).length > 0);
    await page.evaluate(() => {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.style.cssText = 'inset: 0; width: 100%; height: 100%; margin: 0';
      document.body.append(popover);
      popover.showPopover();
    });
    await until('it is gone', async () => (await drawnBy(opened)).length === 0);
  }
});

test('in a popover of the page', async () => {
  const opened = await opening('contenteditable');
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('#stage')!;
    stage.popover = 'manual';
    stage.showPopover();
  });
  expectUnder(await compare(opened, words));
});

describe.each(boxes)('%s', id => {
  const filler = 'Some words that go on and on until nobody reads them any more. ';
  test.each([
    ['5,000 characters', `${filler.repeat(79)}${words}`],
    ['from right to left, with emoji', `שלום עולם 😀👩‍👩‍👧 ${words} שוב`],
    ['many short lines', `${'a\n'.repeat(40)}${words}`],
  ])('C19: %s', async (_name, text) => {
    const css = 'BOX { height: 120px; min-height: 0; overflow: auto }';
    const opened = await opening(id, text.slice(0, 60), css);
    await page.keyboard.insertText(text.slice(60));
    const whole = { ...opened, text: await opened.world.call(opened.name, 'text') };
    await opened.world.call(opened.name, 'scroll', 100_000);
    expectUnder(await compare(whole, words));
  });
});

test('C19: in quoted blocks and lists', async () => {
  const opened = await opening('contenteditable', 'x');
  await page.evaluate(() => {
    window.demo.post!.editable.innerHTML =
      '<blockquote><p>They wrote</p><blockquote>and <b>Blue</b>bird too</blockquote></blockquote><ul><li>one</li></ul>';
  });
  const whole = { ...opened, text: await opened.world.call(opened.name, 'text') };
  expect(whole.text).toContain(words);
  expectUnder(await compare(whole, words));
});

test('C20: a verdict on a text that has changed draws nothing', async () => {
  for (const id of boxes) {
    const opened = await opening(id);
    await show(opened);
    expect(await drawnBy(opened)).toHaveLength(1);
    await page.keyboard.type('x');
    await until('it is gone', async () => (await drawnBy(opened)).length === 0);
  }
});
