import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { pageNamed } from '../pages/index.ts';
import type { DemoPage } from '../pages/page.ts';
import { openCard } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import type { DemoServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const stops = ['draft', 'dialog', 'quill', 'textarea', 'tiptap'].map(pageNamed);
const pictures = fileURLToPath(new URL('../../.output/warnings/', import.meta.url));

/** Without a display: types a draft into several boxes, prints each warning, and saves a picture of it. */
export async function tour(context: BrowserContext, server: DemoServer): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  for (const demo of stops) {
    console.log(`\n${demo.title}\n  ${demo.example}`);
    await warn(page, server, demo);
    const picture = `${pictures}${demo.id}.png`;
    await page.screenshot({ path: picture });
    console.log(`  Picture: ${picture}`);
  }
}

/** Types the page's example and prints what its cards say; a mark of several lines says it once. */
async function warn(page: Page, server: DemoServer, demo: DemoPage): Promise<void> {
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(demo.example);
  const { marks } = await until(`${demo.title} is marked`, async () => {
    const seen = await see(page);
    return seen.marks.length > 0 ? seen : undefined;
  });
  const told = new Set<string>();
  for (const mark of marks) {
    const { title, words, why } = await openCard(page, mark);
    const line = `  ⚠ ${title} ${words}\n    ${why}`;
    if (!told.has(line)) console.log(line);
    told.add(line);
  }
}
