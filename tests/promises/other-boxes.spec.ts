import { describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import { cardText } from '../support/card.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { freshPages } from '../support/fresh-pages.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { region, textOfBox, writeUnknown } from '../support/unknown.ts';
import { until } from '../support/until.ts';

/** Boxes that hold more than lines of text, and pages on which another extension works in the same box. */

let server: DemoServer;
let page: Page;

freshPages(now => {
  ({ server, page } = now);
});

async function open(id: string): Promise<Composer> {
  const demo = pageNamed(id);
  await openPage(page, server, demo);
  return composerOf(page, demo);
}

async function postAnyway(): Promise<string[]> {
  await untilShown(page, 'hold');
  expect(server.posts).toEqual([]);
  await press(page, 'post-anyway', () => server.posts.length > 0);
  await page.evaluate(() => fetch('/api/posts').then(answer => answer.text()));
  return server.posts.map(({ text }) => text);
}

test('blocks are one draft: a word of one is held by the button that posts them all', async () => {
  const composer = await open('blocks');
  await composer.type('The first of many');
  for (let left = 0; left < 20; left++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`and ${left}`);
  }
  await page.keyboard.type(' is Bluebird');
  await untilMarked(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('The last');
  await until('the word is marked still', async () => (await see(page)).marks.length === 1);
  const text = await composer.model();
  await composer.press();
  expect(await postAnyway()).toEqual([text]);
});

test('a mention and a picture count as what they say, and a fix leaves them as they are', async () => {
  const composer = await open('chips');
  await composer.type('Hi ');
  await page.getByRole('button', { name: 'Add @mina', exact: true }).click();
  await page.keyboard.type(' and ');
  await page.getByRole('button', { name: 'Add :robot:', exact: true }).click();
  await page.keyboard.type(' Bluebird ships');
  await untilMarked(page);
  const before = await composer.model();
  expect(before).toBe('Hi @mina and :robot: Bluebird ships');
  await page.keyboard.press('Alt+.');
  await untilShown(page, 'card');
  await page.keyboard.press('1');
  await until('the word is gone', async () => !(await composer.model()).includes('Bluebird'));
  expect(await composer.model()).toMatch(/^Hi @mina and :robot: +ships$/);
  await until('the card says so', async () => (await cardText(page)).includes('Done'));
  await page.keyboard.press('Escape');
  await untilGone(page, 'card');
  await page.keyboard.press('Control+z');
  await until('one undo brings it back', async () => (await composer.model()) === before);
  await composer.press();
  expect(await postAnyway()).toEqual([before]);
});

test('of a text that the editor draws in part only, it is said that not all of it is read', async () => {
  const composer = await open('codemirror');
  await composer.type('One line');
  await page.keyboard.press('Control+a');
  await composer.editable.evaluate(editable => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'a line like many others\n'.repeat(3_000));
    editable.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await untilShown(page, 'notice');
  expect(await cardText(page)).toContain('not all of it');
});

describe('beside a checker of grammar', () => {
  /** Draws over the box, corrects a word by itself, and takes Enter while it offers one, which it then repeats. */
  const other = `<script>
    const layer = document.createElement('other-checker'), looks = { n: 0 };
    layer.style.cssText = 'position: absolute; inset: 0; pointer-events: none; z-index: 9999';
    layer.innerHTML = '<button style="position: fixed; right: 20px; top: 20px; pointer-events: auto">Mend</button>';
    layer.firstChild.onclick = () => looks.pressed = true;
    addEventListener('load', () => {
      document.documentElement.append(layer);
      // It wants to be the last, whoever comes.
      new MutationObserver(() => { looks.n++; if (layer.nextSibling && looks.n < 1000) layer.parentNode.append(layer); }).observe(document.documentElement, { childList: true });
      box.addEventListener('input', () => setTimeout(() => {
        if (!box.textContent.includes('teh ')) return;
        const { firstChild } = box, at = firstChild.data.indexOf('teh ');
        getSelection().setBaseAndExtent(firstChild, at, firstChild, at + 3);
        document.execCommand('insertText', false, 'the');
        getSelection().setPosition(firstChild, firstChild.data.length);
      }, 20));
    });
    let offering = true;
    window.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !offering || !event.isTrusted) return;
      event.preventDefault(); event.stopImmediatePropagation(); offering = false;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: event.ctrlKey, bubbles: true, cancelable: true, composed: true }));
    }, true);
  </script>`;
  const site = `<script>addEventListener('load', () => box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); send(); } }))</script>`;
  const html = `${region}<button id="post" onclick="send()">Post</button>${other}${site}`;

  test.each(['button', 'Control+Enter'])('nothing goes round in circles, and the post goes once: %s', async way => {
    // What was answered is not asked again.
    const mended = `the Bluebird ships by ${way}`;
    await writeUnknown(page, server, html, mended.replace('the', 'teh'));
    await until('it has corrected its word', async () => (await textOfBox(page)).trim() === mended);
    await untilMarked(page);
    const looks = () => page.evaluate<number>('looks.n');
    const before = await looks();
    await page.evaluate(async () => {
      for (let n = 0; n < 20; n++) await new Promise(requestAnimationFrame);
    });
    expect(await looks()).toBe(before);
    await page.locator('other-checker button').click();
    expect(await page.evaluate('looks.pressed')).toBe(true);
    expect((await textOfBox(page)).trim()).toBe(mended);
    if (way === 'button') await page.locator('#post').click();
    else {
      await page.locator('#box').click();
      await page.keyboard.press(way);
    }
    expect((await postAnyway()).map(text => text.trim())).toEqual([mended]);
  });
});
