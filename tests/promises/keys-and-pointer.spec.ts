import { describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, shows, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import type { Browser } from '../support/browser.ts';
import { cardOf, closeCard, isCardShown, openCard, readCard } from '../support/card.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { freshPages } from '../support/fresh-pages.ts';
import { imeOf } from '../support/ime.ts';
import { type SeenMark, see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Complaints of people who use such extensions, by their number in the list of them: keys and pointer taken away. */

const secret = 'Project Falcon ships in May!';

let server: DemoServer;
let browser: Browser;
let page: Page;

freshPages(now => {
  ({ server, browser, page } = now);
});

async function write(id: string, text = secret): Promise<Composer> {
  const demo = pageNamed(id);
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(text);
  await untilMarked(page);
  return composer;
}

async function firstMark(): Promise<SeenMark> {
  return (await see(page)).marks[0]!;
}

const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
/** Whatever a press set off has been done: two frames, and a message there and back. */
async function settled(): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await (await browser.background()).evaluate(() => undefined);
}

/** Longer than a pointer rests on words before their card opens, by the page's own clock. */
async function dwelt(): Promise<void> {
  const end = await page.evaluate(() => performance.now() + 600);
  await until('the time is over', async () => (await page.evaluate(() => performance.now())) > end);
}

describe.each(['contenteditable', 'tiptap'])('%s', id => {
  test('C43: a double click selects the word, dragging selects, and neither opens a card', async () => {
    await write(id);
    const { left, right, top, bottom } = await firstMark();
    const y = (top + bottom) / 2;
    await page.mouse.dblclick(left + 10, y);
    expect((await selected()).trim()).toBe('Project');
    await dwelt();
    expect(await readCard(page)).toBeUndefined();
    await page.keyboard.press('End');
    await page.mouse.move(left + 1, y);
    await page.mouse.down();
    await page.mouse.move(right - 1, y, { steps: 4 });
    await page.mouse.up();
    expect(await selected()).toContain('roject Falco');
    await dwelt();
    expect(await readCard(page)).toBeUndefined();
  });

  test('C43: the context menu is the page’s own', async () => {
    await write(id);
    const { left, right, top, bottom } = await firstMark();
    await page.evaluate(() => {
      addEventListener('contextmenu', event =>
        Object.assign(window, { menu: [event.isTrusted, event.defaultPrevented] }),
      );
    });
    await page.mouse.click((left + right) / 2, (top + bottom) / 2, { button: 'right' });
    await until('it came', () => page.evaluate('window.menu'));
    expect(await page.evaluate('window.menu')).toEqual([true, false]);
    await settled();
    expect(await readCard(page)).toBeUndefined();
  });

  test('C44: chord, Tab and Escape work the card; the next key is written where the caret was', async () => {
    const composer = await write(id);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+.');
    await untilShown(page, 'card');
    await until('it can be seen', () => isCardShown(page));
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await isCardShown(page)));
    await page.keyboard.type('?');
    await until('the key is written', async () => (await composer.model()) === 'Project Falcon ships in May?!');
    expect(server.posts).toEqual([]);
  });

  test('C44: Shift held down, Backspace and arrows are the text’s while a card is open', async () => {
    const composer = await write(id);
    await openCard(page, await firstMark());
    await page.keyboard.press('End');
    await page.keyboard.down('Shift');
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    expect(await selected()).toBe('May!');
    // Editors hear of a moved caret a little later than a hand takes.
    await settled();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await until('both were heard', async () => (await composer.model()) === 'Project Falcon ships in');
    expect(server.posts).toEqual([]);
  });
});

test('C44: it is announced once, in so many words', async () => {
  await write('contenteditable');
  const said = (): Promise<string[]> =>
    cardOf(page)!.evaluate(() =>
      [...document.querySelectorAll('[role="status"], [aria-live]')].map(one => one.textContent ?? '').filter(Boolean),
    );
  await page.keyboard.press('Alt+.');
  await until('it is said', async () => (await said()).length > 0);
  expect((await said()).filter(words => words.includes('Possible confidential data'))).toHaveLength(1);
  await closeCard(page);
});

describe('C45', () => {
  test('half a word of an input method is not checked; the whole one is, and Enter that ends it posts nothing', async () => {
    const demo = pageNamed('contenteditable');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('Project Falco');
    const ime = await imeOf(page);
    expect((await see(page)).marks).toEqual([]);
    await ime.compose('n');
    await settled();
    expect((await see(page)).marks).toEqual([]);
    await ime.commit('n', 'Control+Enter');
    await untilMarked(page);
    expect(await composer.model()).toBe('Project Falcon');
    expect(await shows(page, 'hold')).toBe(false);
    expect(server.posts).toEqual([]);
  });
});

test('after a card was worked by mouse in a focus trap, the next key is the text’s', async () => {
  const composer = await write('focus-trap');
  await openCard(page, await firstMark());
  await press(page, 'close', async () => !(await isCardShown(page)));
  await untilGone(page, 'card');
  await page.keyboard.type('?');
  await until('the key is written', async () => (await composer.model()).includes('?'));
});
