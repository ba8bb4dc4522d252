import type { Page } from '../support/page.ts';
import type { random } from '../support/seed.ts';

/** Types where the caret is; `newline` is what starts a new line in this box. */
export async function keys(page: Page, newline: string, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await breakLine(page, newline);
    await page.keyboard.type(line);
  }
}

/** Some editors draw a new line at the next frame only; no hand is quicker than that. */
export async function breakLine(page: Page, newline: string): Promise<void> {
  await page.keyboard.press(newline);
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
}

const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Shift+ArrowLeft', 'Shift+Home'];
const words = ['a', 'Project Falcon ', 'x', ', ', 'no ', 'é', '😀', 'Bluebird', '. '];

/** One edit as a person makes it, drawn from the generator. */
export function randomEdit(chance: ReturnType<typeof random>, newline: string): (page: Page) => Promise<void> {
  const kind = chance.below(10);
  if (kind < 4) {
    const word = chance.pick(words);
    return page => page.keyboard.type(word);
  }
  const key = kind < 6 ? 'Backspace' : kind < 7 ? 'Delete' : kind < 8 ? newline : chance.pick(moves);
  return page => page.keyboard.press(key);
}
