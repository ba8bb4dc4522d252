import { describe, expect, test } from 'vitest';
import { press, shows, untilGone, untilMarked, untilShown } from '../support/answer.ts';
import type { Browser } from '../support/browser.ts';
import { cardText, isCardShown } from '../support/card.ts';
import { freshPages } from '../support/fresh-pages.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { area, chat, openUnknown, region, textOfBox, writeUnknown } from '../support/unknown.ts';
import { until } from '../support/until.ts';

/** What a site's scripts make of a press, before it, after it and while it is held: the post goes once, or not at all. */

let server: DemoServer;
let browser: Browser;
let page: Page;
let count = 0;

freshPages(now => {
  ({ server, browser, page } = now);
});

/** A text that is asked about, each time another one: what was answered is not asked again. */
function secret(): string {
  count += 1;
  return `Project Falcon ships in ${count} months`;
}

const button = '<button id="post" onclick="send()">Post</button>';

const arrived = (): string[] => server.posts.map(({ text }) => text);
const pressPost = (): Promise<void> => page.locator('#post').click();

async function write(html: string, text = secret()): Promise<string> {
  await writeUnknown(page, server, html, text);
  return text;
}

async function expectPostedOnce(text: string): Promise<void> {
  await press(page, 'post-anyway', () => server.posts.length > 0);
  await untilGone(page, 'hold');
  await settled();
  expect(arrived()).toEqual([text]);
}

/** Whatever the page had under way has arrived. */
async function settled(): Promise<void> {
  await page.evaluate(() => fetch('/api/posts').then(answer => answer.text()));
}

describe('a press that the site passes on', () => {
  test('a key cloned onto the box, while nothing has the focus', async () => {
    const text = await write(`<h1>Chat</h1>${chat}<script>
      document.addEventListener('keydown', event => { if (event.target !== box) box.dispatchEvent(new KeyboardEvent('keydown', event)); });
      box.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); send(); } });
    </script>`);
    await page.locator('h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await untilShown(page, 'hold');
    expect(arrived()).toEqual([]);
    await expectPostedOnce(text);
  });

  test('a key that the page makes up is no press, and tells it nothing', async () => {
    await write(
      `${chat}<script>var told = []; box.addEventListener('keydown', event => told.push(event.isTrusted));</script>`,
    );
    const went = await page.evaluate(() =>
      document
        .querySelector('#box')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })),
    );
    expect(went).toBe(true);
    expect(await page.evaluate('told.at(-1)')).toBe(false);
    expect(await shows(page, 'hold')).toBe(false);
  });

  const form = (script: string): string => `<form id="form" action="/sent" method="post">
    <input id="title" name="title" aria-label="Title"><textarea id="box" name="text" rows="4" cols="60"></textarea></form>
    <script>form.onsubmit = event => { event.preventDefault(); send(); }; ${script}</script>`;

  test.each([
    [
      'a key after which the page sends its form',
      'box.onkeydown = event => { if (event.ctrlKey && event.key === "Enter") form.requestSubmit(); }',
    ],
    [
      'a key after which it does so a moment later',
      'box.onkeydown = event => { if (event.altKey && event.key === "Enter") setTimeout(() => form.requestSubmit()); }',
    ],
  ])('%s', async (_name, script) => {
    const text = await write(form(script));
    await page.keyboard.press(script.includes('alt') ? 'Alt+Enter' : 'Control+Enter');
    await untilShown(page, 'hold');
    expect(arrived()).toEqual([]);
    await expectPostedOnce(text);
  });

  test('a key after which it sends its form past all events', async () => {
    const bodies: string[] = [];
    server.answer('/sent', request => {
      request.on('data', data => bodies.push(String(data)));
      return { headers: { 'content-type': 'text/html' }, body: 'Thank you' };
    });
    await write(form('box.onkeydown = event => { if (event.ctrlKey && event.key === "Enter") form.submit(); }'));
    await page.keyboard.press('Control+Enter');
    await untilShown(page, 'hold');
    expect(bodies).toEqual([]);
    await press(page, 'post-anyway', async () => page.url().endsWith('/sent'));
    await until('the form arrived', () => bodies.length > 0);
    expect(bodies).toHaveLength(1);
  });

  test('Enter in a single line that belongs to the post', async () => {
    const text = await write(form(''));
    await page.locator('#title').click();
    await page.keyboard.press('Enter');
    await untilShown(page, 'hold');
    expect(arrived()).toEqual([]);
    await expectPostedOnce(text);
  });

  test('a button that posts at a chosen time', async () => {
    const text = await write(`${region}<button id="post" onclick="send()">Schedule</button>`);
    await pressPost();
    await untilShown(page, 'hold');
    await expectPostedOnce(text);
  });
});

describe('while the question stands', () => {
  test('another page of the site ends it: nothing is posted, the text stays, the next press is asked about', async () => {
    const text = await write(`${region}${button}`);
    await pressPost();
    await untilShown(page, 'hold');
    await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await untilGone(page, 'hold');
    await until('the question has left the screen', async () => !(await isCardShown(page)));
    await settled();
    expect(arrived()).toEqual([]);
    expect((await textOfBox(page)).trim()).toBe(text);
    await pressPost();
    await untilShown(page, 'hold');
    await expectPostedOnce(text);
  });

  test('an address that is only replaced does not end it', async () => {
    const text = await write(`${region}${button}`);
    await pressPost();
    await untilShown(page, 'hold');
    await page.evaluate(() => history.replaceState({}, '', '/draft/12'));
    await expectPostedOnce(text);
  });

  test('a box that goes ends it, and nothing is posted', async () => {
    await write(`<main>${region}${button}</main>`);
    await pressPost();
    await untilShown(page, 'hold');
    await page.evaluate(() => document.querySelector('main')!.remove());
    await untilGone(page, 'hold');
    await settled();
    expect(arrived()).toEqual([]);
  });

  test('a button that the site makes anew is the one that is pressed', async () => {
    const text = await write(`${area}<p><button id="post">Post</button></p><script>
      document.addEventListener('click', event => { if (event.target.id === 'post') send(); })</script>`);
    await pressPost();
    await untilShown(page, 'hold');
    await page.evaluate(() => {
      const place = document.querySelector('p')!;
      place.innerHTML = place.innerHTML.slice();
    });
    await expectPostedOnce(text);
  });
});

describe('a site that takes presses by hand only', () => {
  const strict = `${region}<button id="post">Post</button><script>post.onclick = event => { if (event.isTrusted) send(); }</script>`;

  test('asks for one more press in plain words, and lets exactly that one through', async () => {
    const text = await write(strict);
    await pressPost();
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', async () => !(await shows(page, 'hold')));
    await untilShown(page, 'notice');
    expect(await cardText(page)).toContain('once more');
    expect(arrived()).toEqual([]);
    await pressPost();
    await until('it arrives', () => arrived().length > 0);
    await untilGone(page, 'notice');
    expect(arrived()).toEqual([text]);

    // Other words are asked about as ever.
    await page.locator('#box').click();
    await page.keyboard.type(secret());
    await untilMarked(page);
    await pressPost();
    await untilShown(page, 'hold');
    expect(arrived()).toEqual([text]);
  });
});

test('two tabs hold and post each for itself', async () => {
  const other = await browser.context.newPage();
  const first = secret();
  const second = secret();
  await writeUnknown(page, server, `${region}${button}`, first);
  await page.locator('#post').click();
  await untilShown(page, 'hold');
  await other.bringToFront();
  await writeUnknown(other, server, `${region}${button}`, second);
  await other.locator('#post').click();
  await untilShown(other, 'hold');
  expect(arrived()).toEqual([]);
  await press(other, 'post-anyway', () => server.posts.length > 0);
  expect(arrived()).toEqual([second]);
  await page.bringToFront();
  expect(await shows(page, 'hold')).toBe(true);
  await press(page, 'post-anyway', () => server.posts.length > 1);
  expect(arrived()).toEqual([second, first]);
  await other.close();
});

test('a box that the page fills later is held at the first press, though nobody ever touched it', async () => {
  await openUnknown(page, server, `<div style="height: 200px">Wait</div>${area}${button}`);
  const text = secret();
  await page.mouse.move(5, 5);
  await page.evaluate(words => {
    document.querySelector<HTMLTextAreaElement>('#box')!.value = words;
  }, text);
  await pressPost();
  await untilShown(page, 'hold');
  expect(arrived()).toEqual([]);
  await expectPostedOnce(text);
});
