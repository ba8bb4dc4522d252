import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilMarked, untilShown } from '../support/answer.ts';
import { type Browser, demoBuild, launch, workerOf } from '../support/chromium.ts';
import { openPopup } from '../support/popup.ts';
import { mastodonPage, serveSite } from './site.ts';

/** An organisation's own package, made as docs/hosts.md says, names hosts of its own: nobody is asked. */

const host = 'social.acme.example';
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beforehand-package-'));
  cpSync(demoBuild, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const hosts = [{ host, site: 'mastodon', name: 'Acme social' }, { host: 'forgotten.acme.example' }];
  writeFileSync(join(folder, 'hosts.json'), JSON.stringify({ hosts }));
  browser = await launch({ extension: folder });
  await workerOf(browser.context);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('its hosts are checked like any other, and a slip in it is said', async () => {
  const { context } = browser;
  const posts = await serveSite(context, host, mastodonPage);
  const page = await context.newPage();
  await page.goto(`https://${host}/home`);
  await page.locator('#box').click();
  await page.keyboard.type('Project Falcon ships in May!');
  await untilMarked(page);
  await page.keyboard.press('Control+Enter');
  await untilShown(page, 'hold');
  expect(posts).toEqual([]);

  const popup = await openPopup(context, page);
  await popup.getByText('Acme social, public post').waitFor();
  await popup.getByText('"https://forgotten.acme.example/*" is missing in host_permissions').waitFor();
  expect(await popup.getByRole('button', { name: 'Stop checking here' }).count()).toBe(0);
});
