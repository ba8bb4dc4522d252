import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Browser as PlainBrowser, type Worker } from 'playwright-core';
import { findBrowser } from '../tools/browser.ts';
import { until } from './until.ts';

/** The demo build of the extension. */
export const demoBuild = fileURLToPath(new URL('../../.output/chrome-mv3-demo', import.meta.url));

export interface Launch {
  /** Folder of an unpacked extension; null for a browser without any. Default: the demo build. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  /** More switches for Chromium. */
  readonly args?: readonly string[];
  /** Null: the person's own. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** False: the caller ends the browser itself on Ctrl+C. */
  readonly ownSignals?: boolean;
  /** True: pages that were left are kept and come back as they were, as for people; Playwright switches that off. */
  readonly backForwardCache?: boolean;
  /** Null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export interface Browser {
  readonly context: BrowserContext;
  /** Closes the browser and throws its profile away. */
  close(): Promise<void>;
}

function switches(): string[] {
  // Chromium refuses its sandbox to root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return ['--disable-background-networking', '--disable-component-update', '--disable-sync', ...root];
}

/** Starts Chromium on a fresh profile in the temporary folder, with the extension loaded. */
export async function launch(options: Launch = {}): Promise<Browser> {
  const { extension = demoBuild, headless = true, args = [], colorScheme = 'light', ownSignals = true } = options;
  const { backForwardCache = false } = options;
  const { viewport = { width: 1280, height: 800 } } = options;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}: run "npx wxt build --mode demo" first.`);
  }
  const profile = mkdtempSync(join(tmpdir(), 'beforehand-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    colorScheme,
    viewport,
    handleSIGINT: ownSignals,
    handleSIGTERM: ownSignals,
    handleSIGHUP: ownSignals,
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions', ...(backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...switches(),
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...args,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium without any extension, in which each context has settings of its own. */
export function launchPlain(): Promise<PlainBrowser> {
  return chromium.launch({ executablePath: findBrowser(), args: switches() });
}

/** The extension's service worker, once it runs. */
export function workerOf(context: BrowserContext): Promise<Worker> {
  return until('the extension has a worker', () => context.serviceWorkers().at(-1));
}

/** Id of the loaded extension. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await workerOf(context)).url()).host;
}

/**
 * Stops the worker as the browser does after 30 s of rest, and waits until it is stopped; the next event starts it anew.
 * Playwright's handle outlives this: it stays attached and speaks to the next run.
 */
export async function stopWorker(context: BrowserContext): Promise<void> {
  await workerOf(context);
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const stopped = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(version => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** What waits until the worker that runs now has gone for good. */
export async function workerGone(context: BrowserContext): Promise<() => Promise<void>> {
  const old = await workerOf(context);
  let gone = false;
  old.once('close', () => {
    gone = true;
  });
  return async () => void (await until('the old worker is gone', () => gone));
}

/** Replaces the running extension by a new instance of itself, as an update does. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const gone = await workerGone(context);
  await (await workerOf(context)).evaluate(() => chrome.runtime.reload()).catch(() => {});
  await gone();
  await workerOf(context);
}
