import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page } from './page.ts';

/** Chromium's page itself, for what only its debugger can tell. */
export function inChromium(page: Page): PlaywrightPage {
  return page as unknown as PlaywrightPage;
}
