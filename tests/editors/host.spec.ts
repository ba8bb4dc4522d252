import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { type Browser, launch } from '../support/browser.ts';
import type { Page } from '../support/page.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { type Opened, open } from './open.ts';
import type { Box } from './probe.ts';

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

const opening = (demo: DemoPage, text: string, css = ''): Promise<Opened> => open(page, server, demo, text, css);

const bluebird = { id: 7, start: 4, end: 12, level: 'hold' } as const;
const drawnBy = ({ name, world }: Opened): Promise<Box[]> => world.call(name, 'drawn');

describe('the host', () => {
  test('is one element the size of the viewport, with findings and without, in a modal dialog too', async () => {
    for (const [id, parent] of [
      ['contenteditable', 'html'],
      ['dialog', 'dialog'],
      ['lexical', 'html'],
    ] as const) {
      const { name, world } = await opening(pageNamed(id), 'The Bluebird is late');
      const whole = { left: 0, top: 0, right: 1280, bottom: 800 };
      await world.call(name, 'show');
      expect(await world.call(name, 'hostBox')).toEqual(whole);
      await world.call(name, 'show', bluebird);
      expect(await world.call(name, 'drawn')).toHaveLength(1);
      expect(await world.call(name, 'hostBox')).toEqual(whole);
      expect(await world.call(name, 'hostParent')).toBe(parent);
    }
  });

  test('tells the page nothing but that it is there', async () => {
    const opened = await opening(pageNamed('contenteditable'), 'The Bluebird is late');
    // What the typing caused is over.
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
    const seen = await page.evaluateHandle(() => {
      const told: string[] = [];
      const patched = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        told.push('attachShadow');
        return patched.call(this, init);
      };
      for (const event of ['animationstart', 'animationend', 'transitionrun', 'slotchange', 'selectionchange']) {
        window.addEventListener(event, () => told.push(event), true);
      }
      const note = (records: MutationRecord[]): void => {
        for (const { type, target, addedNodes } of records)
          told.push(`${type} ${target.nodeName} ${addedNodes.length}`);
      };
      new MutationObserver(note).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      return told;
    });
    await opened.world.call(opened.name, 'show');
    expect(await seen.jsonValue()).toEqual(['childList HTML 1']);
    await opened.world.call(opened.name, 'show', bluebird);
    const [{ left, top, bottom }] = (await drawnBy(opened)) as [Box];
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const hit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!) === window.demo.post!.editable,
      [left + 3, (top + bottom) / 2],
    );
    expect(hit).toBe(true);
    await until('the lines have faded in', () => opened.world.call(opened.name, 'still'));
    expect(await seen.jsonValue()).toEqual(['childList HTML 1']);
  });

  test('hides the twin of a text control from finding and selecting', async () => {
    const opened = await opening(pageNamed('textarea'), 'The Bluebird is late');
    const look = (): Promise<unknown> =>
      page.evaluate(() => {
        const find = (window as unknown as { find(words: string, ...more: boolean[]): boolean }).find;
        const selection = window.getSelection()!;
        const found: string[] = [];
        selection.removeAllRanges();
        while (found.length < 5 && find('Bluebird', true, false, false, false, true)) {
          found.push(document.activeElement!.localName);
        }
        document.execCommand('selectAll');
        const all = selection.toString();
        selection.collapse(document.body, 0);
        for (let n = 0; n < 40; n += 1) selection.modify('extend', 'forward', 'line');
        return [found, all, selection.toString()];
      });
    await opened.world.call(opened.name, 'show');
    const before = await look();
    await opened.world.call(opened.name, 'show', bluebird);
    expect(await drawnBy(opened)).toHaveLength(1);
    expect(await look()).toEqual(before);
  });

  test('comes back when the page removes it, again and again', async () => {
    const opened = await opening(pageNamed('contenteditable'), 'The Bluebird is late');
    await opened.world.call(opened.name, 'show', bluebird);
    for (let n = 0; n < 3; n += 1) {
      await page.evaluate(() => document.documentElement.lastElementChild!.remove());
      await until('it is back', () => opened.world.call(opened.name, 'hostParent'));
      expect(await drawnBy(opened)).toHaveLength(1);
    }
  });

  test('goes without a trace when it is stopped', async () => {
    const opened = await opening(pageNamed('textarea'), 'The Bluebird is late');
    await opened.world.call(opened.name, 'show', bluebird);
    await opened.world.call(opened.name, 'stop');
    expect(await page.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('body');
  });
});
