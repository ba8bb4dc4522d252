import { cardOf } from './card.ts';
import { see } from './marks.ts';
import type { Page } from './page.ts';
import { until } from './until.ts';

/** Answering what the extension asks, as a person does. */

export type View = 'card' | 'hold' | 'notice';

/** Whether the frame shows this view now. */
export async function shows(page: Page, view: View): Promise<boolean> {
  return (await cardOf(page)?.locator(`.${view}`).count()) === 1;
}

export async function untilShown(page: Page, view: View): Promise<void> {
  await until(`a ${view} is shown`, () => shows(page, view));
}

export async function untilGone(page: Page, view: View): Promise<void> {
  await until(`no ${view} is shown`, async () => !(await shows(page, view)));
}

/**
 * Points at something in the frame, by its `data-target`, and clicks it, until `done`: a hold is deaf in its first
 * moments. A card takes the pointer only while it is over it, so pointing comes first, as it does with a hand.
 */
export async function press(page: Page, target: string, done: () => boolean | Promise<boolean>): Promise<void> {
  await until(`pressing ${target} answers`, async () => {
    if (await done()) return true;
    const control = cardOf(page)?.locator(`[data-target="${target}"]`);
    await control?.scrollIntoViewIfNeeded({ timeout: 1_000 });
    const box = await control?.boundingBox();
    if (box == null) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    // Only the host stands beside the body (or in a dialog): until it is hit the card has not taken the pointer yet.
    if (!['html', 'dialog'].includes(await aboveWhatIsAt(page, x, y))) return false;
    await page.mouse.click(x, y);
    return done();
  });
}

/** Name of the parent of the element at a place of the page, in the frame that holds the card. */
async function aboveWhatIsAt(page: Page, x: number, y: number): Promise<string> {
  const frame = cardOf(page)?.parentFrame() ?? page.mainFrame();
  const origin = frame.parentFrame() === null ? null : await (await frame.frameElement()).boundingBox();
  return frame.evaluate(at => document.elementFromPoint(at[0], at[1])?.parentElement?.localName ?? '', [
    x - (origin?.x ?? 0),
    y - (origin?.y ?? 0),
  ] as const);
}

/** Waits until a line is drawn: what stands in the box has been checked. */
export async function untilMarked(page: Page): Promise<void> {
  await until('a mark is drawn', async () => (await see(page)).marks.length > 0);
}
