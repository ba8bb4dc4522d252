import type { DemoPage } from '../pages/page.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { type Isolated, isolate } from './isolated.ts';
import { keys } from './keys.ts';

/** The last box of a demo page with the caret in it, and the probe beside it. */
export interface Opened {
  readonly page: Page;
  readonly name: string;
  readonly newline: string;
  readonly composer: Composer;
  readonly world: Isolated;
  readonly text: string;
}

/** Opens it and types; `css` applies to the page and to the box's own root, `BOX` standing for the editable. */
export async function open(page: Page, server: DemoServer, demo: DemoPage, text = '', css = ''): Promise<Opened> {
  const { name, newline } = demo.boxes.at(-1)!;
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo, name);
  await composer.type('');
  const world = await isolate(page, name);
  await world.call(name, 'dress', css);
  await keys(page, newline, text);
  return { page, name, newline, composer, world, text };
}
