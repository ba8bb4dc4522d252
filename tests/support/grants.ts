import type { BrowserContext, Page } from 'playwright-core';
import { extensionId } from './chromium.ts';

/** What a person can grant on Chromium's own page of extensions. Its interface is private, and the page has it. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
}

type Call = { readonly [K in keyof DeveloperPrivate]: [K, ...Parameters<DeveloperPrivate[K]>] }[keyof DeveloperPrivate];

async function call(context: BrowserContext, ...asked: Call): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async ([name, ...given]) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<string, (...given: unknown[]) => unknown>;
    };
    await developerPrivate[name]!(...given);
  }, asked);
  await page.close();
}

/** The person's yes, given before the extension asks: its request is then granted without a question. */
export async function accept(context: BrowserContext, host: string): Promise<void> {
  await call(context, 'addHostPermission', await extensionId(context), `https://${host}/*`);
}

/** Takes the permission for a host back, as in the browser's settings. */
export async function takeBack(context: BrowserContext, host: string): Promise<void> {
  await call(context, 'removeHostPermission', await extensionId(context), `https://${host}/*`);
}

/** Site access as a person sets it: on every site that the extension asks for, or only where its button is clicked. */
export async function setAccess(context: BrowserContext, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await call(context, 'updateExtensionConfiguration', { extensionId: await extensionId(context), hostAccess });
}
