import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, launch } from '../support/browser.ts';
import { inChromium } from '../support/cdp.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { leaveOut } from '../support/only.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** What a person types is never stored, and what is stored is out of reach of every page. */

const typed = 'Project Falcon ships in May, says zebra-finch';

let server: DemoServer;
let browser: Browser;

describe('after a post was written, held and posted anyway', () => {
  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    const demo = pageNamed('textarea');
    const page = await browser.context.newPage();
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(typed);
    await untilMarked(page);
    await composer.press();
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('no storage of the extension holds a word of it', async () => {
    const page = await browser.context.newPage();
    await page.goto(await browser.extensionUrl('popup.html'));
    const dump = () =>
      page.evaluate(async () => ({
        session: await chrome.storage.session.get<{ answers?: { macs: string[] } }>(null),
        local: await chrome.storage.local.get(null),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        policies: await new Promise<unknown>(resolve => {
          const opening = indexedDB.open('beforehand');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('policies').objectStore('policies').getAll();
            reading.onsuccess = () => resolve(reading.result);
          };
        }),
        page: [localStorage.length, sessionStorage.length, (await caches.keys()).length],
      }));
    const kept = await until('the answer is kept', async () => {
      const seen = await dump();
      return seen.session.answers?.macs.length === 1 ? seen : undefined;
    });
    expect(JSON.stringify(kept)).not.toMatch(/falcon|zebra|finch/i);
    expect(Object.keys(kept.session).sort()).toEqual(['answers', 'tickets']);
    expect(kept).toMatchObject({ databases: ['beforehand'], policies: [], page: [0, 0, 0] });
  });

  test.skipIf(leaveOut('storage world'))(
    'our scripts in the page cannot read what is stored, so a page that breaks out of its world cannot either',
    async () => {
      const page = browser.context.pages().find(one => one.url().startsWith('http:'))!;
      const own = inChromium(page);
      const session = await own.context().newCDPSession(own);
      const worlds: { readonly id: number; readonly origin: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const ours = await until('our world is found', () =>
        worlds.find(({ origin }) => origin.startsWith('chrome-extension:')),
      );
      for (const area of ['local', 'session']) {
        const { exceptionDetails } = await session.send('Runtime.evaluate', {
          contextId: ours.id,
          expression: `chrome.storage.${area}.get(null)`,
          awaitPromise: true,
        });
        expect(exceptionDetails?.exception?.description).toContain('Access to storage is not allowed');
      }
    },
  );
});
