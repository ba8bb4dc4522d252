import { describe, expect, test } from 'vitest';
import { pages } from './pages/index.ts';
import { composerOf, openPage } from './support/compose.ts';
import { freshPages } from './support/fresh-pages.ts';
import type { Page } from './support/page.ts';
import type { DemoServer } from './support/server.ts';
import { until } from './support/until.ts';

/** The pages themselves, without the extension: what is typed arrives, once, by every way of the site. */

let server: DemoServer;
let page: Page;

freshPages(
  now => {
    ({ server, page } = now);
  },
  { extension: null },
);

const cases = pages.flatMap(demo =>
  demo.boxes.flatMap(box => box.ways.map(way => ({ id: demo.id, name: box.name, way, demo, box }))),
);

describe.each(cases)('$id, $name, $way', ({ demo, box, way }) => {
  test('posts exactly the text, once', async () => {
    const text = box.prefilled ?? 'Ferry at nine, "quotes" & <tags>\nsecond line';
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo, box.name);
    if (box.prefilled === undefined) await composer.type(text);
    expect(await composer.model()).toBe(text);
    await composer.submit(way);
    await until('the post arrives', () => server.posts.length > 0);
    await until('the box is empty again', async () => (await composer.model()) === '');
    expect(server.posts).toEqual([{ page: demo.id, box: box.name, text }]);
  });
});
