import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed, pages } from '../pages/index.ts';
import { press, shows, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { untilServed } from '../support/served.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** A post with a code name is kept back on every way that a site has to post, and goes once, or not at all. */

const secret = 'Project Falcon ships in May!';
const harmless = 'The ferry ran on time twice this week.';

let server: DemoServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());
// What was answered once is not asked again in the same session: each test has a browser of its own.
beforeEach(async () => {
  server.reset();
  browser = await launch();
  await browser.background();
  page = await browser.context.newPage();
});
afterEach(() => browser?.close());

const cases = pages.flatMap(demo =>
  demo.boxes.flatMap(box => box.ways.map(way => ({ id: demo.id, name: box.name, way, demo, box }))),
);
const written = cases.filter(({ box }) => box.prefilled === undefined);
const prefilled = cases.filter(({ box }) => box.prefilled !== undefined);

describe.each(written)('$id, $name, $way', ({ demo, box, way }) => {
  test('nothing is sent until Post anyway, then exactly the text, once', async () => {
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo, box.name);
    await composer.type(secret);
    await untilMarked(page);
    await composer.submit(way);
    await untilShown(page, 'hold');
    expect(await composer.model()).toBe(secret);
    expect(server.posts).toEqual([]);

    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts).toEqual([{ page: demo.id, box: box.name, text: secret }]);
  });
});

describe.each(prefilled)('$id, $name, $way, never focused', ({ demo, box, way }) => {
  test('is kept back as well, and goes once', async () => {
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo, box.name);
    await untilServed(browser);
    await composer.submit(way);
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts).toEqual([{ page: demo.id, box: box.name, text: box.prefilled }]);
  });
});

/** A box with a text in it that has been checked. */
async function write(id: string, text: string): Promise<Composer> {
  const demo = pageNamed(id);
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(text);
  await untilMarked(page);
  return composer;
}

describe('the question', () => {
  test('Edit sends nothing, and the next key is written where the caret was', async () => {
    const composer = await write('textarea', secret);
    await page.keyboard.press('ArrowLeft');
    await composer.press();
    await untilShown(page, 'hold');
    await press(page, 'edit', async () => !(await shows(page, 'hold')));
    await page.keyboard.type('?');
    await until('the key is written', async () => (await composer.model()) === 'Project Falcon ships in May?!');
    expect(server.posts).toEqual([]);
  });

  test('Escape is Edit; nothing typed meanwhile reaches the page', async () => {
    const composer = await write('tiptap', secret);
    await composer.submit('mod+enter');
    await untilShown(page, 'hold');
    await page.keyboard.type('lost');
    await page.keyboard.press('Escape');
    await untilGone(page, 'hold');
    expect(await composer.model()).toBe(secret);
    expect(server.posts).toEqual([]);
  });

  test('a double click posts once', async () => {
    const composer = await write('contenteditable', secret);
    const at = (await composer.button!.boundingBox())!;
    await page.mouse.dblclick(at.x + at.width / 2, at.y + at.height / 2);
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts.map(post => post.text)).toEqual([secret]);
  });

  test('a key held down posts once', async () => {
    const composer = await write('textarea', secret);
    await page.keyboard.down('Control');
    for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.down('Enter');
    await untilShown(page, 'hold');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts.map(post => post.text)).toEqual([secret]);
  });

  test('events of the page neither answer it nor take it away', async () => {
    const composer = await write('textarea', secret);
    await composer.press();
    await untilShown(page, 'hold');
    await page.evaluate(() => {
      const targets = [
        document.activeElement!,
        document.body,
        document.documentElement,
        ...document.documentElement.children,
      ];
      for (const target of targets) {
        for (const key of ['Escape', 'Enter', 'Tab', ' ']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        }
        for (const type of ['pointerdown', 'click', 'pointermove', 'wxt:content-script-started']) {
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 640, clientY: 520 }));
        }
      }
      window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'composer' }, '*');
    });
    expect(await shows(page, 'hold')).toBe(true);
    expect(server.posts).toEqual([]);
  });

  test('a page that takes our host away gets it back, and the post stays held', async () => {
    const composer = await write('contenteditable', secret);
    await composer.press();
    await untilShown(page, 'hold');
    await page.evaluate(() => {
      const host = [...document.documentElement.children].find(
        ({ localName }) => !['head', 'body'].includes(localName),
      );
      host!.remove();
    });
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts.map(post => post.text)).toEqual([secret]);
  });

  test('it is asked again when the worker is stopped while it stands', async () => {
    const composer = await write('contenteditable', secret);
    await composer.press();
    await untilShown(page, 'hold');
    await browser.stopBackground();
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    expect(server.posts.map(post => post.text)).toEqual([secret]);
  });
});

describe('what is fine', () => {
  test('goes at once, once, with every line break', async () => {
    const text = `${harmless}\nAnd once more.`;
    const demo = pageNamed('contenteditable');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(text);
    await composer.press();
    await until('it arrives', () => server.posts.length > 0);
    expect(server.posts.map(post => post.text)).toEqual([text]);
  });

  test('goes when the worker has just been stopped', async () => {
    const demo = pageNamed('textarea');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(harmless);
    await browser.stopBackground();
    await composer.press();
    await until('it arrives', () => server.posts.length > 0);
    expect(server.posts.map(post => post.text)).toEqual([harmless]);
  });
});
