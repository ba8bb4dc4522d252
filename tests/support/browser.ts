import type { BrowserContext, Worker } from 'playwright-core';
import * as chromium from './chromium.ts';
import { launchFirefox } from './firefox/launch.ts';
import type { Context, InPage } from './page.ts';

/** The browser that this run drives: env `BROWSER`, as the project in `vitest.config.ts` sets it. */
export const browserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

export interface Launch {
  /** Null for a browser without the extension. */
  readonly extension?: null;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** True: pages that were left are kept and come back as they were. */
  readonly backForwardCache?: boolean;
  /** Managed values that are there from the start. */
  readonly managed?: object;
}

/** A place with the extension's own rights. */
export interface Background {
  evaluate<Value>(run: InPage<void, Value>): Promise<Value>;
  evaluate<Value, Given>(run: InPage<Given, Value>, given: Given): Promise<Value>;
}

/** A browser with the built extension, or without. */
export interface Browser {
  readonly context: Context;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): Promise<string>;
  /** Where the extension's APIs can be called, once it runs. */
  background(): Promise<Background>;
  /** Stops worker or event page as the browser does after 30 s of rest, and waits until it is stopped. */
  stopBackground(): Promise<void>;
  /** Replaces the running extension by a new instance of itself, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
  /** Playwright's own, for what can be tried in Chromium alone. */
  readonly chromium?: BrowserContext;
}

/** Starts the browser of this run on a fresh profile. */
export async function launch(options: Launch = {}): Promise<Browser> {
  if (browserName === 'firefox') return launchFirefox(options);
  const browser = await chromium.launch(options);
  return fromPlaywright(browser.context, browser.close);
}

/** The same around a Chromium that was started in another way. */
export function fromPlaywright(context: BrowserContext, close: () => Promise<void>): Browser {
  return {
    // Playwright's own pages are of our shape; its types say more than ours can match.
    context: context as unknown as Context,
    extensionUrl: async path => `chrome-extension://${await chromium.extensionId(context)}/${path}`,
    background: (): Promise<Worker> => chromium.workerOf(context),
    stopBackground: () => chromium.stopWorker(context),
    update: () => chromium.reloadExtension(context),
    close,
    chromium: context,
  };
}
