import { describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, shows, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import { cardOf, cardText, isCardShown, openCard } from '../support/card.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { freshPages } from '../support/fresh-pages.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { area, openUnknown, region, textOfBox, writeUnknown } from '../support/unknown.ts';
import { until } from '../support/until.ts';

/** Complaints of people who use such extensions, by their number in the list of them: what became of the editor. */

const secret = 'Bluebird ships in May';

let server: DemoServer;
let page: Page;

freshPages(now => {
  ({ server, page } = now);
});

async function write(id: string): Promise<Composer> {
  const demo = pageNamed(id);
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(secret);
  await untilMarked(page);
  return composer;
}

async function pickFix(model: () => Promise<string>): Promise<void> {
  await page.keyboard.press('Alt+.');
  await untilShown(page, 'card');
  await page.keyboard.press('1');
  await until('the words are gone', async () => !(await model()).includes('Bluebird'));
  await until('the card says so', async () => (await cardText(page)).includes('Done'));
}

/** Where the selection begins and ends, in the editor's own nodes. */
const selection = (): Promise<unknown> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
    return [anchorNode?.textContent, anchorOffset, focusNode?.textContent, focusOffset];
  });

test('C1: after a fix the caret is where it was, and Backspace and keys work as ever', async () => {
  const composer = await write('draft');
  await pickFix(() => composer.model());
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  for (let left = 0; left < 3; left++) await page.keyboard.press('Backspace');
  await page.keyboard.type('June');
  await until('all of it is heard', async () => /^ ?[Ss]hips in June$/.test(await composer.model()));
});

describe.each(['draft', 'lexical', 'slate'])('%s', id => {
  test('C2: a card that was opened and closed leaves the caret where it was', async () => {
    const composer = await write(id);
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');
    const before = await selection();
    await page.keyboard.press('Alt+.');
    await untilShown(page, 'card');
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await isCardShown(page)));
    expect(await selection()).toEqual(before);
    await page.keyboard.type('!');
    await until('the key is written there', async () => (await composer.model()) === 'Bluebird ships in! May');
  });

  test('C4: nothing in a card posts', async () => {
    const composer = await write(id);
    await page.keyboard.press('Alt+.');
    await untilShown(page, 'card');
    const targets = (): Promise<string[]> =>
      cardOf(page)!.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-target]')].map(one => one.dataset.target!),
      );
    expect((await targets()).length).toBeGreaterThan(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await composer.type('');
    await page.keyboard.press('Alt+.');
    if (await shows(page, 'card')) await page.keyboard.press('1');
    await page.evaluate(() => fetch('/api/posts').then(answer => answer.text()));
    expect(server.posts).toEqual([]);
  });
});

test('C9: an editor that takes no fix keeps its text, and the mended text can be copied', async () => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await writeUnknown(
    page,
    server,
    `${region}<button id="post" onclick="send()">Post</button><script>
      addEventListener('load', () => box.addEventListener('beforeinput', event => { if (!event.isTrusted) { event.preventDefault(); throw new Error('the page’s own'); } }));
    </script>`,
    secret,
  );
  await page.keyboard.press('Alt+.');
  await untilShown(page, 'card');
  await page.keyboard.press('1');
  await until('the card offers a copy', async () => (await cardText(page)).includes('Copy the mended text'));
  expect((await textOfBox(page)).trim()).toBe(secret);
  expect(errors.filter(message => !message.includes('the page’s own'))).toEqual([]);
});

test('C10: a dialog that closes when something else is clicked stays open while its card is used', async () => {
  await openUnknown(
    page,
    server,
    `<h1>Page</h1><div role="dialog" id="dialog">${area}<button id="post" onclick="send()">Post</button></div><script>
      for (const type of ['pointerdown', 'mousedown', 'click', 'focusin'])
        document.addEventListener(type, event => { if (!dialog.contains(event.target)) dialog.remove(); });
    </script>`,
  );
  await page.locator('#box').click();
  await page.keyboard.type(secret);
  await untilMarked(page);
  await openCard(page, (await see(page)).marks[0]!);
  await press(page, 'close', async () => !(await isCardShown(page)));
  await untilGone(page, 'card');
  expect(await page.locator('#box').count()).toBe(1);
  await page.keyboard.type('!');
  await until('the key is written', () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')!.value.includes('!')),
  );
});

test('C11: no key is taken from a box while nothing is held', async () => {
  await openUnknown(
    page,
    server,
    `${region}<button id="post" onclick="send()">Post</button><script>
      window.taken = [];
      addEventListener('keydown', event => setTimeout(() => taken.push([event.key, event.defaultPrevented])));
    </script>`,
  );
  await page.locator('#box').click();
  await page.keyboard.type('Bluebird');
  await untilMarked(page);
  for (const key of ['Enter', 'Backspace', 'ArrowLeft', 'Delete', 'Home', 'End', 'x']) await page.keyboard.press(key);
  await until('all came', async () => (await page.evaluate<number>('taken.length')) === 15);
  expect(await page.evaluate('taken.filter(([, prevented]) => prevented)')).toEqual([]);
});

describe('C12', () => {
  test.each([
    ['beside the box', `<div>${region}<button id="post" onclick="send()">Post</button></div>`],
    [
      'outside of the form',
      `<form onsubmit="return false">${area}</form><p><button id="post" onclick="send()">Post</button></p>`,
    ],
  ])('a card covers neither the button that posts nor the line of the caret: button %s', async (_where, html) => {
    await writeUnknown(page, server, html, secret);
    const mark = (await see(page)).marks[0]!;
    const middle = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2] as const;
    await openCard(page, mark);
    await until('it can be seen', () => isCardShown(page));
    const frame = (await (await cardOf(page)!.frameElement()).boundingBox())!;
    const button = (await page.locator('#post').boundingBox())!;
    const apart =
      button.x >= frame.x + frame.width ||
      button.x + button.width <= frame.x ||
      button.y >= frame.y + frame.height ||
      button.y + button.height <= frame.y;
    expect(apart).toBe(true);
    expect(middle[1] < frame.y || middle[1] > frame.y + frame.height).toBe(true);
    expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.id, middle)).toBe('box');
  });
});
