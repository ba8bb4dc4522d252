import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { type Browser, launch } from '../support/browser.ts';
import { imeOf } from '../support/ime.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { open } from './open.ts';

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

const plain = pageNamed('contenteditable');

/** Opens the plain page and puts markup into its box, as a site does. */
async function holding(html: string, css = '') {
  const opened = await open(page, server, plain, '', css);
  await opened.composer.editable.evaluate((editable, markup) => {
    editable.innerHTML = markup;
  }, html);
  return opened;
}

describe('what is read', () => {
  test.each([
    ['', ''],
    ['<br>', ''],
    ['a<br>b', 'a\nb'],
    ['a<br><br>', 'a\n'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p></p><p>a</p>', 'a'],
    ['<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['<ul><li><p>a</p></li><li><p>b</p><ol><li>c</li></ol></li></ul><blockquote>d</blockquote>', 'a\nb\nc\nd'],
    ['<span style="display: block">a</span><span style="display: block">b</span>', 'a\nb'],
    ['<div>a\n</div><div>b</div>', 'a\nb'],
    ['Good <img alt="☀"><img alt=""> day', 'Good ☀ day'],
    ['Hi <span contenteditable="false">@mina</span>, hi', 'Hi @mina, hi'],
    ['a<style>p {}</style><script>1</script><button>x</button><svg><text>y</text></svg><i hidden>z</i>b', 'ab'],
    ['a<span style="display: none">b</span><textarea>c</textarea>', 'a'],
    ['<span>\uFEFF</span>a<span>\u200B</span>b', 'ab'],
    ['\u2060\u2060\u2060\u2060\u2060\u2060\u2060a', 'a'],
    ['fam\u200Dily \u200Btoo', 'fam\u200Dily \u200Btoo'],
  ])('of %j: %j', async (html, text) => {
    const { name, world } = await holding(html);
    expect(await world.call(name, 'text')).toBe(text);
    if (!html.includes('contenteditable')) expect(await world.call(name, 'straying')).toEqual([]);
  });

  test.each([
    ['\n  <p>\n  a  b\n c </p>\n  <p>d</p>\n', 'a b c\nd'],
    ['a <b> b</b> <br> c', 'a b \nc'],
    ['<pre>a\n  b\n</pre>c', 'a\n  b\nc'],
    ['a&nbsp;&nbsp;b&nbsp;', 'a\u00A0\u00A0b\u00A0'],
  ])('of %j where white space collapses: %j', async (html, text) => {
    const { name, world } = await holding(html, 'BOX { white-space: normal }');
    expect(await world.call(name, 'text')).toBe(text);
  });
});

test('a mention is replaced as a whole or not at all', async () => {
  const { name, world, composer } = await holding('Hi <span contenteditable="false">@mina</span>, hi');
  expect(await world.call(name, 'replace', 8, 8, ' dear')).toBe(true);
  expect(await composer.model()).toBe('Hi @mina dear, hi');
  expect(await world.call(name, 'replace', 3, 8, 'you')).toBe(true);
  expect(await composer.model()).toBe('Hi you dear, hi');
  await page.keyboard.press('Control+z');
  expect(await world.call(name, 'text')).toBe('Hi @mina dear, hi');
});

test('a stretch that is no longer there is left alone', async () => {
  const { name, world, composer } = await holding('Read only', '');
  await composer.editable.evaluate(editable => {
    editable.contentEditable = 'false';
  });
  expect(await world.call(name, 'replace', 0, 4, 'Write')).toBe(false);
  expect(await world.call(name, 'text')).toBe('Read only');
});

describe.each(['contenteditable', 'lexical', 'quill', 'slate', 'tiptap', 'draft', 'textarea'])('%s', id => {
  test('an edit during composition waits for its end and doubles nothing', async () => {
    const { name, world, composer, newline } = await open(page, server, pageNamed(id), 'The robot is late ');
    expect(newline).toBeDefined();
    const ime = await imeOf(page);
    await ime.compose('にほ');
    const edit = world.call(name, 'replace', 4, 9, 'parcel');
    await ime.compose('日本');
    await ime.commit('日本');
    const done = await edit;
    const text = await composer.model();
    expect([text, done]).toEqual(done ? ['The parcel is late 日本', true] : ['The robot is late 日本', false]);
  });

  test('an edit finds its way while the focus is elsewhere', async () => {
    const { name, world, composer } = await open(page, server, pageNamed(id), 'The Bluebird is late');
    await page.evaluate(() => {
      const other = document.createElement('input');
      document.body.prepend(other);
      other.focus();
    });
    expect(await world.call(name, 'replace', 4, 12, 'parcel')).toBe(true);
    await page.keyboard.type('s');
    expect(await world.call(name, 'text')).toBe('The parcels is late');
    expect(await composer.model()).toBe('The parcels is late');
  });
});
