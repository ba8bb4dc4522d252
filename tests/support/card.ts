import type { Frame, Page } from 'playwright-core';
import type { SeenMark } from './marks.ts';
import { until } from './until.ts';

/** The card as a person reads it. Its frame is of the extension's origin, so Playwright reaches it as any other frame. */

export interface ReadCard {
  readonly title: string;
  /** The person's own words, as quoted; empty where the finding is about the whole draft. */
  readonly words: string;
  readonly why: string;
}

/** The extension's frame on the page, if it is there. It is made at first focus, long before it shows anything. */
export function cardOf(page: Page): Frame | undefined {
  return page.frames().find(frame => frame.url().startsWith('chrome-extension:'));
}

/** All words of the card, or an empty string while it is not there or shows nothing. */
export async function cardText(page: Page): Promise<string> {
  const body = cardOf(page)?.locator('body');
  // biome-ignore lint/performance/useDomNodeTextContent: Playwright's method, and what is hidden is not said
  return (await body?.innerText()) ?? '';
}

/** Points at the middle of a mark until its card is open, and reads it. */
export async function openCard(page: Page, mark: SeenMark): Promise<ReadCard> {
  await page.mouse.move((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
  return until('the card is open', () => readCard(page));
}

/** The finding that the card shows, or undefined while it shows none. */
export async function readCard(page: Page): Promise<ReadCard | undefined> {
  return cardOf(page)?.evaluate(() => {
    const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    const why = text('.why');
    // Before the title stands the level, for those who do not see the sign.
    const title = document.querySelector('.card-title')?.lastChild?.textContent ?? '';
    return why === '' ? undefined : { title, words: text('.quote'), why };
  });
}
