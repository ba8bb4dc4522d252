import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Background, Browser, Launch } from '../browser.ts';
import { type FirefoxPage, pageOf } from './page.ts';
import { extensionHost, geckoId, stopEventPage } from './privileged.ts';
import { type Running, startFirefox } from './start.ts';

/** The demo build of the extension. */
export const firefoxBuild = fileURLToPath(new URL('../../../.output/firefox-mv3-demo', import.meta.url));

/** One that was left: starting Firefox takes seconds, taking the extension out and in again a few hundred milliseconds. */
let spare: Running | undefined;

/** Firefox with the demo build of the extension, or without any, and nothing left in it of another test. */
export async function launchFirefox({ extension, viewport, managed }: Launch = {}): Promise<Browser> {
  const size = viewport ?? { width: 1280, height: 800 };
  const running = managed === undefined && spare !== undefined ? spare : await startFirefox(managed);
  spare = undefined;
  const { connection, tree } = running;
  if (extension !== null) await install(running);
  const pages: FirefoxPage[] = [];
  const newPage = async (): Promise<FirefoxPage> => {
    const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await connection.send('browsingContext.setViewport', { context, viewport: size });
    const page = pageOf(connection, tree, context);
    pages.push(page);
    return page;
  };
  const extensionUrl = async (path: string): Promise<string> =>
    `moz-extension://${await extensionHost(connection)}/${path}`;
  let office: Promise<Background> | undefined;
  return {
    context: { newPage, pages: () => pages.filter(page => !page.isClosed()) },
    extensionUrl,
    // The background page itself is out of reach; a page of the same extension has the same rights.
    background() {
      office ??= (async () => {
        const { context } = await connection.send<{ context: string }>('browsingContext.create', {
          type: 'tab',
          background: true,
        });
        const page = pageOf(connection, tree, context);
        await page.goto(await extensionUrl('card.html'));
        return page;
      })();
      return office;
    },
    stopBackground: () => stopEventPage(connection),
    // The same version over itself, which ends the old instance and its pages.
    async update() {
      office = undefined;
      await install(running);
    },
    async close() {
      if (managed !== undefined || spare !== undefined) return running.end();
      if (extension !== null) await connection.send('webExtension.uninstall', { extension: geckoId });
      for (const page of pages) await page.close();
      spare = running;
    },
  };
}

async function install({ connection }: Running): Promise<void> {
  if (!existsSync(join(firefoxBuild, 'manifest.json'))) {
    throw new Error(`There is no build in ${firefoxBuild}: run "npx wxt build -b firefox --mode demo" first.`);
  }
  await connection.send('webExtension.install', { extensionData: { type: 'path', path: firefoxBuild } });
}
