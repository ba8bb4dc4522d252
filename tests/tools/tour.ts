import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { pageNamed } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { closeCard, openCard } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { type SeenMark, see } from '../support/marks.ts';
import type { DemoServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const stops = ['draft', 'dialog', 'quill', 'textarea', 'tiptap'].map(pageNamed);
const pictures = fileURLToPath(new URL('../../.output/warnings/', import.meta.url));

/** Without a display: types a draft into several boxes, prints each warning, and saves a picture of the first. */
export async function tour(context: BrowserContext, server: DemoServer): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  for (const demo of stops) {
    console.log(`\n${demo.title}\n  ${demo.example}`);
    const marks = await draft(page, server, demo);
    const picture = `${pictures}${demo.id}.png`;
    for (const [index, mark] of marks.entries()) {
      const { title, words, why } = await openCard(page, mark);
      console.log(`  ⚠ ${title} ${words}\n    ${why}`);
      if (index === 0) await page.screenshot({ path: picture, animations: 'disabled' });
      await closeCard(page);
    }
    console.log(`  Picture: ${picture}`);
  }
}

/** Types the page's example into its first box; returns the marks that come. */
async function draft(page: Page, server: DemoServer, demo: DemoPage): Promise<readonly SeenMark[]> {
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(demo.example);
  return until(`${demo.title} is marked`, async () => {
    const { marks } = await see(page);
    return marks.length > 0 ? marks : undefined;
  });
}
