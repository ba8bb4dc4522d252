import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'beforehand-browser-'));
  vi.stubEnv('HOME', home);
  vi.stubEnv('PATH', `${home}/bin`);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PUPPETEER_CACHE_DIR', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Puts a program there that answers `--version` with a line. */
function program(path: string, line: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${line}'\n`);
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH comes first', () => {
  program('bin/chromium', 'Chromium 156.0');
  const named = program('elsewhere/chrome', 'Google Chrome for Testing 156.0');
  vi.stubEnv('CHROME_PATH', named);
  expect(findBrowser()).toBe(named);
});

test('a CHROME_PATH that cannot be run is said, not passed over', () => {
  program('bin/chromium', 'Chromium 156.0');
  vi.stubEnv('CHROME_PATH', join(home, 'nowhere'));
  expect(findBrowser).toThrow(/CHROME_PATH names .*nowhere, which cannot be run/);
});

test('branded Chrome is passed over, and so is a script that only advertises a snap', () => {
  program('bin/google-chrome', 'Google Chrome 156.0');
  program('bin/chromium-browser', 'This requires the chromium snap to be installed');
  const own = program('.cache/puppeteer/chrome/linux-156.0.1/chrome-linux64/chrome', 'Google Chrome for Testing 156.0');
  expect(findBrowser()).toBe(own);
});

test('of several versions the newest is taken', () => {
  program('.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome', 'Google Chrome for Testing 99.0');
  const newest = program(
    '.cache/puppeteer/chrome/linux-156.0.1/chrome-linux64/chrome',
    'Google Chrome for Testing 156.0',
  );
  expect(findBrowser()).toBe(newest);
});
