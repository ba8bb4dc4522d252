import type { SeenMark } from './marks.ts';
import type { Frame, Page } from './page.ts';
import { until } from './until.ts';

/** The card as a person reads it. Its frame is of the extension's origin, so Playwright reaches it like any other frame. */

export interface ReadCard {
  readonly title: string;
  /** The person's own words, as quoted; empty where the finding is about the whole draft. */
  readonly words: string;
  readonly why: string;
}

/** The extension's frame on the page, if it is there. It is made at first focus, long before it shows anything. */
export function cardOf(page: Page): Frame | undefined {
  return page.frames().find(frame => /^(chrome|moz)-extension:/.test(frame.url()));
}

/** All words of the card, or an empty string while it is not there or shows nothing. */
export async function cardText(page: Page): Promise<string> {
  const body = cardOf(page)?.locator('body');
  // biome-ignore lint/performance/useDomNodeTextContent: Playwright's method, and what is hidden is not said
  return (await body?.innerText()) ?? '';
}

/**
 * Clicks into marked words until their card is open, and reads it. A click while the newest words are still being checked
 * opens nothing; like a person, this one then clicks again.
 */
export async function openCard(page: Page, mark: SeenMark): Promise<ReadCard> {
  const again = 1_000;
  const click = (): Promise<void> => page.mouse.click((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
  const opened = (patience?: number): Promise<ReadCard> => until('the card is open', () => readCard(page), patience);
  await click();
  return opened(again).catch(async () => {
    await click();
    return opened();
  });
}

/** Closes an open card by Escape. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until('the card is closed', async () => !(await isCardShown(page)));
}

/** Whether the frame can be seen: it lays a card out before it shows it. */
export async function isCardShown(page: Page): Promise<boolean> {
  const element = await cardOf(page)?.frameElement();
  const shown = await element?.evaluate(frame => {
    const { visibility, opacity } = getComputedStyle(frame as Element);
    return visibility === 'visible' && opacity === '1';
  });
  return shown ?? false;
}

/** The finding that stands open in the card, or undefined while none can be seen. */
export async function readCard(page: Page): Promise<ReadCard | undefined> {
  if (!(await isCardShown(page))) return undefined;
  return cardOf(page)?.evaluate(() => {
    const find = (selector: string): Element | null => document.querySelector(selector);
    const why = find('.why')?.textContent ?? '';
    // One finding is the card's title, one of several a row of its own; before its name stands the level, unseen.
    const name = find('[aria-expanded="true"] .what') ?? find('.card-title');
    const title = name?.textContent?.slice(name.querySelector('.hidden')?.textContent?.length ?? 0) ?? '';
    return why === '' ? undefined : { title, words: find('.quote')?.textContent ?? '', why };
  });
}
