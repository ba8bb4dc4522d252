import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { type Browser, launch } from '../support/browser.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Isolated, isolate } from './isolated.ts';
import { keys } from './keys.ts';

const families: Readonly<Record<string, string>> = {
  chips: 'prosemirror',
  ckeditor: 'ckeditor',
  codemirror: 'codemirror',
  dialog: 'prosemirror',
  draft: 'draft',
  lexical: 'lexical',
  quill: 'quill',
  'quill-1': 'quill',
  slate: 'slate',
  textarea: 'textarea',
  tinymce: 'tinymce',
  tiptap: 'prosemirror',
  trix: 'trix',
};

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

describe.each(tried)('$id', demo => {
  const { name, newline } = demo.boxes.at(-1)!;
  let composer: Composer;
  let world: Isolated;

  beforeEach(async () => {
    await openPage(page, server, demo);
    composer = await composerOf(page, demo, name);
    world = await isolate(page, name);
  });

  // Where white space collapses, some of several spaces are no-break ones.
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  // Where a site posts `innerText`, the break of an empty line counts twice.
  const model = async (): Promise<string> => {
    const text = plain(await composer.model());
    return families[demo.id] === undefined ? text.replace(/\n(\n+)(?=\n|$)/g, '$1') : text;
  };
  // Firefox's `innerText` leaves out the marks that set a direction.
  const posted = (text: string): string => (families[demo.id] === undefined ? text.replaceAll('\u200F', '') : text);
  const reads = (text: string): Promise<unknown> =>
    until(JSON.stringify(text), async () => posted(await model()) === posted(text));

  test('the right adapter serves it', async () => {
    expect(await world.call(name, 'family')).toBe(families[demo.id] ?? 'contenteditable');
  });

  test('reads what the model has', async () => {
    expect(await world.call(name, 'text')).toBe('');
    await composer.type('');
    let typed = '';
    for (const more of ['One line', '\nTwo', '\n', '\nafter an empty one', '\na  b 😀 é ‏שלום']) {
      typed += more;
      await keys(page, newline, more);
      await reads(typed);
      expect(plain(await world.call(name, 'text'))).toBe(typed);
      expect(await world.call(name, 'caret')).toBe(typed.length);
    }
  });

  test('C3, C5: replaces its range alone; one undo takes it back; typing goes on', async () => {
    await composer.type('Ship it.\nProject Falcon ships in May');
    await reads('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'replace', 9, 23, 'our robot')).toBe(true);
    await reads('Ship it.\nour robot ships in May');
    expect(await world.call(name, 'caret')).toBe(18);
    await page.keyboard.press('Control+z');
    await reads('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'text')).toBe('Ship it.\nProject Falcon ships in May');
    expect(await world.call(name, 'replace', 9, 23, 'our robot')).toBe(true);
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('se');
    await reads('Ship it.\nour rose ships in May');
    expect(await world.call(name, 'text')).toBe('Ship it.\nour rose ships in May');
  });

  test('appends at the end; our undo takes it back', async () => {
    await composer.type('Great robots');
    expect(await world.call(name, 'replace', 12, 12, ' Views are my own.')).toBe(true);
    await reads('Great robots Views are my own.');
    expect(await world.call(name, 'undo', 'Great robots')).toBe(true);
    await reads('Great robots');
    await page.keyboard.type('!');
    await reads('Great robots!');
  });

  test('puts in several lines, at the end and at the start; one undo takes each back', async () => {
    await composer.type('Great robots');
    expect(await world.call(name, 'replace', 12, 12, '\n\nViews are my own.')).toBe(true);
    await reads('Great robots\n\nViews are my own.');
    expect(await world.call(name, 'text')).toBe('Great robots\n\nViews are my own.');
    await page.keyboard.press('Control+z');
    await reads('Great robots');
    expect(await world.call(name, 'replace', 0, 0, 'I work at Acme.\n')).toBe(true);
    await reads('I work at Acme.\nGreat robots');
    expect(await world.call(name, 'undo', 'Great robots')).toBe(true);
    await reads('Great robots');
  });

  test('removes a stretch, at the start and across lines', async () => {
    await composer.type('Bluebird is late\nagain and again');
    await reads('Bluebird is late\nagain and again');
    expect(await world.call(name, 'replace', 0, 9, '')).toBe(true);
    await reads('is late\nagain and again');
    expect(await world.call(name, 'replace', 3, 13, 'slow')).toBe(true);
    await reads('is slow and again');
    await page.keyboard.type(' again');
    await reads('is slow again and again');
  });
});
