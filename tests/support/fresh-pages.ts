import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Browser, type Launch, launch } from './browser.ts';
import type { Page } from './page.ts';
import { type DemoServer, startServer } from './server.ts';

/** What a test of a demo page has to work with. */
export interface Fresh {
  readonly server: DemoServer;
  readonly browser: Browser;
  readonly page: Page;
}

/** Starts the demo server and one browser for all tests of a file, and hands on a fresh page and an empty list of posts before each. */
export function freshPages(use: (fresh: Fresh) => void, options: Launch = {}): void {
  let server: DemoServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startServer();
    browser = await launch(options);
    if (options.extension !== null) await browser.background();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    server.reset();
    page = await browser.context.newPage();
    use({ server, browser, page });
  });
  afterEach(() => page.close());
}
