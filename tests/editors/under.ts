import { expect } from 'vitest';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import type { Opened } from './open.ts';
import { paintedRed } from './painted.ts';
import type { Box } from './probe.ts';

/** The line under some words, and the glyphs as painted: the person's own selection of them, in red. */
export interface Compared {
  readonly line: Box;
  readonly glyphs: Box;
}

/** Draws a line under `words` in an opened box, and paints them. */
export async function compare({ page, name, world, text }: Opened, words: string): Promise<Compared> {
  const start = text.indexOf(words);
  const end = start + words.length;
  await world.call(name, 'show', { id: 0, start, end, level: 'warning' });
  const line = around(
    await until('a line is drawn', async () => {
      const drawn = await world.call(name, 'drawn');
      return drawn.length > 0 ? drawn : undefined;
    }),
  );
  await world.call(name, 'show');
  return { line, glyphs: await painted(page, () => world.call(name, 'select', start, end)) };
}

async function painted(page: Page, select: () => Promise<void>): Promise<Box> {
  await select();
  return until('the selection is painted', () => paintedRed(page));
}

/** The box around the lines of words that were wrapped. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Sides of a box in a frame, as seen from the page. */
export function shifted({ left, top, right, bottom }: Box, by: { x: number; y: number }): Box {
  return { left: left + by.x, top: top + by.y, right: right + by.x, bottom: bottom + by.y };
}

export function expectUnder({ line, glyphs }: Compared): void {
  expect(Math.abs(line.left - glyphs.left), `left ${line.left} for ${glyphs.left}`).toBeLessThanOrEqual(2);
  expect(Math.abs(line.right - glyphs.right), `right ${line.right} for ${glyphs.right}`).toBeLessThanOrEqual(2);
  // A selection is as high as its line; glyphs stand in the middle of it.
  const middle = (line.top + line.bottom - glyphs.top - glyphs.bottom) / 2;
  expect(Math.abs(middle), `middle off by ${middle}`).toBeLessThanOrEqual(2);
  expect(line.bottom).toBeLessThanOrEqual(glyphs.bottom + 2);
}
