import { contenteditable } from './contenteditable/page.ts';
import type { DemoPage } from './page.ts';
import { textarea } from './textarea/page.ts';
import { tiptap } from './tiptap/page.ts';

/** Every demo page, sorted by id. Adding one: a folder with `page.ts` and `client`, one import, one line. */
export const pages: readonly DemoPage[] = [contenteditable, textarea, tiptap];

/** The page with an id; throws for one that is not there. */
export function pageNamed(id: string): DemoPage {
  const page = pages.find(one => one.id === id);
  if (page === undefined)
    throw new Error(`There is no demo page "${id}"; there are ${pages.map(one => one.id).join(', ')}.`);
  return page;
}
