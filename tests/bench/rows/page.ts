import { startServer } from '../../support/server.ts';
import { countersOf, inTurn, type Measured } from '../browser/arms.ts';
import { postMaker } from '../posts.ts';
import type { Row } from '../row.ts';
import { medianOf } from '../time.ts';

/** What we cost a page in which nobody writes: as it loads, at rest, and while a third of it is swapped again and again. */
const rounds = 15;
const articles = 3000;
const restMs = 1000;

interface Loaded {
  /** Milliseconds of script: up to a moment after the load, in a second of rest, and while all articles are swapped. */
  readonly load: number;
  readonly rest: number;
  readonly storm: number;
  /** Bytes, after garbage was collected. */
  readonly heap: number;
}

export async function pageRows(): Promise<Row[]> {
  const make = postMaker(1);
  const article = () => `<article><h2>${make(20)}</h2><p>${make(120)}</p></article>`;
  const server = await startServer();
  server.answer('/feed', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>Feed</title><main>${Array.from({ length: articles }, article).join('')}</main>`,
  });
  try {
    const measured = await inTurn<Loaded>(rounds, async page => {
      const counters = await countersOf(page);
      await page.goto(`${server.origin}/feed`, { waitUntil: 'load' });
      await page.waitForTimeout(restMs);
      const loaded = await counters();
      await page.waitForTimeout(restMs);
      const rested = await counters();
      await page.evaluate(swapArticles);
      const stormed = await counters();
      return {
        load: loaded.script,
        rest: rested.script - loaded.script,
        storm: stormed.script - rested.script,
        heap: loaded.heap,
      };
    });
    return rowsOf(measured);
  } finally {
    await server.close();
  }
}

function rowsOf(measured: readonly Measured<Loaded>[]): Row[] {
  const added = (of: (one: Loaded) => number, arm: 'ours' | 'again' = 'ours'): number =>
    medianOf(rounds, i => of(measured[i]![arm]) - of(measured[i]!.none));
  const group = 'page';
  return [
    { group, name: 'script as it loads, added', value: added(one => one.load), unit: 'ms', hard: 0.8, aim: 0.4 },
    { group, name: '… by a browser without us, measured again', value: added(one => one.load, 'again'), unit: 'ms' },
    { group, name: 'script in a second of rest, added', value: added(one => one.rest), unit: 'ms', hard: 0.05 },
    {
      group,
      name: 'script while 3,000 articles are swapped, added',
      value: added(one => one.storm),
      unit: 'ms',
      hard: 1,
    },
    { group, name: 'heap, added', value: added(one => one.heap) / 1000, unit: 'kB', hard: 300, aim: 220 },
  ];
}

async function swapArticles(): Promise<void> {
  const main = document.querySelector('main')!;
  for (const article of [...main.children]) article.replaceWith(article.cloneNode(true));
  await new Promise(resolve => requestAnimationFrame(resolve));
}
