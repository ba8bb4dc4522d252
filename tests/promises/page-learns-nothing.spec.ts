import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, shows, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { cardText } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { type Asked, ask, type Spied, seenBy, spyOn } from '../support/spy.ts';
import { until } from '../support/until.ts';

/** A page's own scripts see the same whether something was found or not. */

const flagged = 'Project Falcon ships in May!';
/** As long as the other, so that the editor is laid out alike. */
const harmless = 'Project Walnut ships in May!';
const demo = pageNamed('contenteditable');

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
  await spyOn(page);
});
afterEach(() => browser?.close());

interface Learnt {
  readonly focus: Spied;
  readonly writing: Spied;
  readonly asked: Asked;
}

/** Writes a text, has it checked, asks for the card by keyboard, and lets the page find out what it can. */
async function learn(text: string, words: readonly string[], query = ''): Promise<Learnt> {
  await openPage(page, server, demo, query);
  const composer = await composerOf(page, demo);
  await seenBy(page);
  await composer.type('');
  await until('our host is there', async () => (await see(page)).hosts === 1);
  const focus = await seenBy(page);
  await page.keyboard.type(text);
  if (text === flagged) await untilMarked(page);
  await page.keyboard.press('Alt+.');
  if (text === flagged) await untilShown(page, 'card');
  const writing = await seenBy(page);
  return { focus, writing, asked: await ask(page, words) };
}

describe.each(['', '?csp=strict'])('on a page %s', query => {
  test('a warning with its card open looks like nothing at all', async () => {
    const shown = await learn(flagged, [], query);
    const words = (await cardText(page)).split('\n').filter(line => line.length > 8);
    expect(words.length).toBeGreaterThan(1);
    const { found, selected } = await ask(page, words);
    expect(found).toEqual(words.map(() => false));
    expect(words.filter(word => selected.includes(word))).toEqual([]);

    const plain = await learn(harmless, [], query);
    expect(shown).toEqual({
      ...plain,
      asked: { ...plain.asked, selected: plain.asked.selected.replace('Walnut', 'Falcon') },
    });
    expect(shown.writing).toEqual({ mutations: [], events: [], calls: [] });
    expect(shown.asked).toMatchObject({ highlights: 0, frames: 0, resources: [], animations: 0, roots: 0, names: [] });
  });
});

test('C13: the host comes with the focus, once, and says nothing', async () => {
  const { focus } = await learn(harmless, []);
  expect(focus.mutations).toEqual(['childList HTML  DIV']);
  expect(focus.events).toEqual([]);
  expect(focus.calls).toEqual([]);
});

test('C13: nothing comes to a page in which nobody writes', async () => {
  await openPage(page, server, demo);
  await seenBy(page);
  await page.mouse.move(300, 300);
  await page.mouse.click(300, 600);
  expect((await see(page)).hosts).toBe(0);
  expect(await seenBy(page)).toEqual({ mutations: [], events: [], calls: [] });
});

test('events of the page do not take the card away', async () => {
  await learn(flagged, []);
  await page.evaluate(() => {
    for (const target of [document.activeElement!, document.body, ...document.documentElement.children]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      target.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: 5, clientY: 700 }),
      );
      target.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    }
    window.dispatchEvent(new Event('blur'));
  });
  expect(await shows(page, 'card')).toBe(true);
  await page.keyboard.press('Escape');
  await untilGone(page, 'card');
});

test('the page hears no key that is meant for the card', async () => {
  await learn(flagged, []);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      window.addEventListener(
        type,
        event => window.spied.calls.push(`${type} ${(event as KeyboardEvent).key ?? ''}`),
        true,
      );
    }
    window.spied.calls.splice(0);
  });
  for (const key of ['Tab', 'ArrowDown', 'Tab', 'Escape']) await page.keyboard.press(key);
  await untilGone(page, 'card');
  expect((await seenBy(page)).calls).toEqual([]);
});

test('focus and selection are where they were once the card is closed', async () => {
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(flagged);
  await untilMarked(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+.');
  await untilShown(page, 'card');
  await press(page, 'close', async () => !(await shows(page, 'card')));
  await until('the box has the focus', () =>
    page.evaluate(() => document.activeElement === window.demo.post!.editable),
  );
  await page.keyboard.type('?');
  await until('the key is written', async () => (await composer.model()) === 'Project Falcon ships in May?!');
});
