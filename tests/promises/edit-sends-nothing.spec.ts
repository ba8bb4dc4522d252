import { describe, expect, test } from 'vitest';
import { oftenPages } from '../pages/index.ts';
import type { DemoBox, DemoPage } from '../pages/page.ts';
import { press, shows, untilMarked, untilShown } from '../support/answer.ts';
import { isCardShown } from '../support/card.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import { freshPages } from '../support/fresh-pages.ts';
import type { Page } from '../support/page.ts';
import type { DemoServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** Whoever answers *Edit* has posted nothing, lost nothing, and is asked again at the next press. */

const secret = 'Project Falcon ships in May!';

let server: DemoServer;
let page: Page;

freshPages(now => {
  ({ server, page } = now);
});

/** *Edit*, as people answer it. A question is deaf in its first moments, so each is done until it is heard. */
const answers: Readonly<Record<string, () => Promise<void>>> = {
  'by mouse': () => press(page, 'edit', async () => !(await shows(page, 'hold'))),
  'by Enter': () => pressKey('Enter'),
  'by Escape': () => pressKey('Escape'),
};

async function pressKey(key: string): Promise<void> {
  await until(`${key} is heard`, async () => {
    if (await shows(page, 'hold')) await page.keyboard.press(key);
    return !(await shows(page, 'hold'));
  });
}

async function write(demo: DemoPage, { name, prefilled }: DemoBox): Promise<Composer> {
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo, name);
  if (prefilled === undefined) {
    await composer.type(secret);
    await untilMarked(page);
  }
  return composer;
}

const cases = oftenPages.flatMap(demo =>
  demo.boxes.flatMap(box => box.ways.map(way => ({ id: demo.id, name: box.name, way, demo, box }))),
);

describe.each(cases)('$id, $name, $way', ({ demo, box, way }) => {
  test('Edit sends nothing, by mouse and by keyboard', async () => {
    let composer = await write(demo, box);
    for (const answer of Object.values(answers)) {
      // After Edit a plain Enter may be a line break until the words are gone: there each answer has a page of its own.
      if (way === 'enter') composer = await write(demo, box);
      await composer.submit(way);
      await untilShown(page, 'hold');
      await answer();
      await until('the question has left the screen', async () => !(await isCardShown(page)));
      expect(await composer.model()).toBe(box.prefilled ?? secret);
    }
    // A request that was under way would have arrived before one that is made now.
    await page.evaluate(() => fetch('/api/posts').then(answer => answer.text()));
    expect(server.posts).toEqual([]);
  });
});
