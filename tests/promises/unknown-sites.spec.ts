import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { press, shows, untilGone, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { area, chat, region, writeUnknown } from '../support/unknown.ts';
import { until } from '../support/until.ts';

/** Sites that nobody described build their buttons in every way there is: a post is held on all of them, and goes once. */

/** The site posts at this event of its button. */
const at = (event: string): string => `${region}<button id="post">Post</button><script>post.on${event} = send</script>`;
const icon = '<svg width="20" height="20"><rect width="20" height="20" /></svg>';

const buttons: Readonly<Record<string, string>> = {
  'at pointerdown': at('pointerdown'),
  'at mousedown': at('mousedown'),
  'at pointerup': at('pointerup'),
  'at mouseup': at('mouseup'),
  'far from the box': `<main>${area}</main><p style="height: 300px"></p><footer><button id="post" onclick="send()">Post</button></footer>`,
  'an icon with a label': `${region}<button id="post" aria-label="Send" onclick="send()">${icon}</button>`,
  'an icon labelled elsewhere': `${region}<b id="name" hidden>Publish</b><button id="post" aria-labelledby="name" onclick="send()">${icon}</button>`,
  'a picture': `${region}<button id="post" onclick="send()"><img alt="Send" width="20" height="20"></button>`,
  'a link that leads nowhere': `${area}<a id="post" href="#" onclick="send()">Publish</a>`,
  'a plain region with a hand': `${area}<div id="post" style="cursor: pointer">Post</div><script>post.addEventListener('click', send)</script>`,
  'a component': `${area}<x-button id="post" onclick="send()">Reply</x-button><script>
    customElements.define('x-button', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<button><slot></slot></button>'; }
    })</script>`,
  'with a box deep in closed roots': `<x-outer></x-outer><button id="post" onclick="send()">Post</button><script>
    var box;
    customElements.define('x-inner', class extends HTMLElement {
      connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<textarea rows="4" cols="60" autofocus></textarea>'; box = root.firstChild; box.focus(); }
    });
    customElements.define('x-outer', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<x-inner></x-inner>'; }
    })</script>`,
  'beside a box that is made anew at each key': `<main></main><button id="post" onclick="send(); make()">Post</button><script>
    let text = '';
    function make() {
      document.querySelector('main').innerHTML = '${area}';
      box.value = text; box.focus(); box.oninput = () => { text = box.value; make(); };
    }
    make()</script>`,
  'where the page keeps all events to itself': `<script>
    for (const type of ['focusin', 'input', 'keydown', 'pointerdown', 'click'])
      addEventListener(type, event => { if (type === 'click' && event.target.id === 'post') send(); event.stopImmediatePropagation(); }, true);
    </script>${area}<button id="post">Post</button>`,
  'where the whole page is scaled': `<style>html { transform: scale(0.7); transform-origin: 30px 300px } body { height: 3000px }</style>${area}<button id="post" onclick="send()">Post</button>`,
  'where the whole page is zoomed': `<style>html { zoom: 1.5 }</style>${area}<button id="post" onclick="send()">Post</button>`,
  'where the page hides what it does not know': `<style>html > :not(head, body) { all: unset !important; display: none !important; opacity: 0 !important } iframe, div:empty { display: none !important; transform: scale(0) !important }</style>${area}<button id="post" onclick="send()">Post</button>`,
};

let server: DemoServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
  await browser.background();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.reset());

/** Opens a page of such a site and writes a text there. Each text is another one: what was answered is not asked again. */
async function write(name: string, html: string): Promise<string> {
  const text = `Project Falcon ships ${name}`;
  await writeUnknown(page, server, html, text);
  return text;
}

/** The lines of the box, without those that are empty. */
function lines(): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text knows where the lines break
  return page.evaluate(() => document.querySelector<HTMLElement>('#box')!.innerText.split('\n').filter(Boolean));
}

async function expectPostedOnce(text: string): Promise<void> {
  await press(page, 'post-anyway', () => server.posts.length > 0);
  await untilGone(page, 'hold');
  expect(server.posts.map(post => post.text)).toEqual([text]);
}

describe('a button', () => {
  test.each(Object.entries(buttons))('%s', async (name, html) => {
    const text = await write(name, html);
    await page.locator('#post').click();
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await expectPostedOnce(text);
  });
});

describe('Enter', () => {
  const sends = (box: string): string =>
    `${box}<button id="post" onclick="send()">Send</button><script>
      box.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); send(); } }</script>`;

  // Before any post by Enter: once one has gone so, Enter is known to post on this site.
  test('after Edit is a line break until the words are gone, whatever the site does at Enter', async () => {
    const text = await write('with a second line', sends(chat));
    await page.keyboard.press('Enter');
    await untilShown(page, 'hold');
    await page.keyboard.press('Enter');
    await untilGone(page, 'hold');
    await page.keyboard.press('Enter');
    await until('there are two lines', () =>
      page.evaluate(() => document.querySelectorAll('#box br, #box div').length),
    );
    await page.keyboard.type('more');
    await until('the text goes on there', async () => (await lines()).join() === `${text},more`);
    expect(server.posts).toEqual([]);
    expect(await shows(page, 'hold')).toBe(false);
  });

  test('in a chat that also has a button is held', async () => {
    const text = await write('in a chat', sends(chat));
    await page.keyboard.press('Enter');
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
    await expectPostedOnce(text);
  });

  test('in a box with room for more lines is a line break at once', async () => {
    const text = await write('with room', sends(region).replace('event.preventDefault(); send();', ''));
    await page.keyboard.press('Enter');
    await page.keyboard.type('more');
    await until('the text goes on there', async () => (await lines()).join() === `${text},more`);
    expect(await shows(page, 'hold')).toBe(false);
  });
});
