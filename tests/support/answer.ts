import type { Page } from 'playwright-core';
import { cardOf } from './card.ts';
import { see } from './marks.ts';
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

/** Presses something in the frame by its `data-target` until `done`: a hold is deaf in its first moments. */
export async function press(page: Page, target: string, done: () => boolean | Promise<boolean>): Promise<void> {
  await until(`pressing ${target} answers`, async () => {
    if (await done()) return true;
    await cardOf(page)?.locator(`[data-target="${target}"]`).click({ timeout: 1_000 });
    return done();
  });
}

/** Waits until a line is drawn: what stands in the box has been checked. */
export async function untilMarked(page: Page): Promise<void> {
  await until('a mark is drawn', async () => (await see(page)).marks.length > 0);
}
