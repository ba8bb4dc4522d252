import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall } from './apt.ts';

/**
 * Path of a Chromium that accepts `--load-extension`: env `CHROME_PATH`, Chromium on the PATH, Chrome for Testing,
 * Playwright's own; as root on Debian it is installed. Branded Chrome is passed over, since it ignores the switch from 137 on
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY). Throws one sentence where there is none.
 */
export function findBrowser(): string {
  const found = named() ?? onPath() ?? forTesting() ?? playwrights();
  if (found !== undefined) return found;
  const installed = aptInstall('Chromium', 'chromium', 'fonts-liberation') ? onPath() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium was found: install it (apt-get install chromium, or npx playwright install chromium) or name one in CHROME_PATH.',
  );
}

function named(): string | undefined {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return undefined;
  if (!runs(path)) throw new Error(`CHROME_PATH names ${path}, which cannot be run: mend the path or unset it.`);
  return path;
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['chromium', 'chromium-browser'].flatMap(name => folders.map(folder => join(folder, name))).find(runs);
}

/** Where `npx @puppeteer/browsers install chrome` and Puppeteer itself put Chrome for Testing; newest first. */
function forTesting(): string | undefined {
  const cache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  return newest(cache, [
    'chrome/*/chrome-linux64/chrome',
    'chrome/*/chrome-mac-*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome/*/chrome-win64/chrome.exe',
  ]);
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return runs(path) ? path : newest(join(homedir(), '.cache/ms-playwright'), ['chromium-*/chrome-linux*/chrome']);
}

function newest(folder: string, patterns: readonly string[]): string | undefined {
  if (!existsSync(folder)) return undefined;
  const natural = new Intl.Collator('en', { numeric: true });
  const found = patterns.flatMap(pattern => globSync(pattern, { cwd: folder })).sort(natural.compare);
  return found
    .reverse()
    .map(path => join(folder, path))
    .find(runs);
}

/** Whether a path is a program; Ubuntu's `chromium-browser` is a script that only tells how to install a snap. */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return /Chrom/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }),
    );
  } catch {
    return false;
  }
}
