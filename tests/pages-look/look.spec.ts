import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { galleryAddress, serveGallery } from './gallery.ts';
import { statuses } from './statuses.ts';
import { views } from './views.ts';

/** Every state of card and popup, in both themes: pictures to look at, and what can be checked without eyes. */

const pictures = fileURLToPath(new URL('../../.output/look/', import.meta.url));
const themes = ['light', 'dark'] as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch({ extension: null });
  await serveGallery(browser.context);
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => browser?.close());

interface State {
  readonly kind: 'card' | 'popup';
  readonly id: string;
  /** Width of the frame or window, in CSS pixels. */
  readonly width: number;
}

const widths = { card: 340, done: 340, noted: 340, hold: 600, notice: 400 } as const;
const states: readonly State[] = [
  ...views.map(({ id, view }): State => ({ kind: 'card', id, width: widths[view.kind] })),
  ...statuses.map(({ id }): State => ({ kind: 'popup', id, width: 352 })),
];

async function open({ kind, id, width }: State, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: kind === 'card' && width === widths.hold ? 560 : 200 });
  await page.goto(galleryAddress({ [kind]: id, theme }));
  await page.locator('.card, .hold, .notice, .popup').waitFor();
}

/** Elements whose box does not fit into the width, by class; a line that ends in an ellipsis fits by that. */
function overflowing(): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > room + 1);
    };
    return [...document.querySelectorAll('#root *:not(.find-head small *)')]
      .filter(wide)
      .map(element => element.className.toString());
  });
}

describe.each(states)('$kind $id', state => {
  test.each(themes)('has nothing to complain of, %s', async theme => {
    await open(state, theme);
    await page.screenshot({ path: `${pictures}${state.kind}-${state.id}-${theme}.png`, fullPage: true });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
    expect(found, found.join('\n')).toEqual([]);
  });

  test('fits where it is narrow, and with text twice as large', async () => {
    // the window of a popup grows with it, up to the 800 pixels that browsers allow; a frame has what the site has
    await open(state.kind === 'card' ? { ...state, width: 320 } : state, 'light');
    expect(await overflowing()).toEqual([]);
    if (state.kind === 'popup') await page.setViewportSize({ width: 2 * state.width, height: 600 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowing()).toEqual([]);
  });

  test('nothing to press is smaller than 24 pixels', async () => {
    await open(state, 'light');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, .fix')]
        .map(element => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});
