import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { surfaces } from '../../src/engine/draft.ts';
import { bundleFile } from '../support/bundle.ts';
import { document, keyPair, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { driveBrowser } from './browser.ts';
import type { Driver } from './driver.ts';
import { type Fixture, type Language, pageOf } from './fixtures/fixture.ts';
import { fixtures } from './fixtures/index.ts';

/**
 * Every site's composers, rebuilt from what is known of them with the real editors: found, told by surface, account and
 * audience, held by click and by key, and posted once. Class names differ at every load; every second load is in German.
 */

let server: DemoServer;
let driver: Driver;

beforeAll(async () => {
  server = await startServer();
  const folder = fileURLToPath(new URL('page/', import.meta.url));
  for (const family of new Set(fixtures.map(fixture => fixture.family))) {
    const entry = `${folder}${family}.ts${family === 'draft' || family === 'slate' ? 'x' : ''}`;
    server.answer(`/assets/family-${family}.js`, {
      headers: { 'content-type': 'text/javascript' },
      body: await bundleFile(entry, family),
    });
  }
  const { secret } = await keyPair('acme');
  // Cards that open by themselves have a suite of their own.
  const policy = document({ people: { autoCards: 0 }, rules: [rule({ scope: { surfaces: [...surfaces] } })] });
  driver = await driveBrowser(await signed(policy, secret), secret);
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});
beforeEach(() => server.reset());

const languages: readonly Language[] = ['en', 'de'];

let texts = 0;

/** Opens the page and writes into each of its boxes; the first text is one to be held, and a new one each time. */
async function write(fixture: Fixture, language: Language): Promise<readonly string[]> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  server.answer(fixture.path, { headers, body: pageOf(fixture, language) });
  await driver.open(`http://${fixture.host}.localhost:${server.port}${fixture.path}`);
  const { boxes } = await driver.built();
  texts += 1;
  const written = Array.from({ length: boxes }, (_, box) => (box === 0 ? `Project Falcon ${texts}` : `more ${box}`));
  for (const [box, text] of written.entries()) await driver.type(box, text);
  await driver.untilMarked();
  return written;
}

async function expectHeldThenPostedOnce(written: readonly string[]): Promise<void> {
  await driver.untilHeld();
  expect(server.posts).toEqual([]);
  expect(await driver.texts()).toEqual(written);
  await driver.postAnyway(() => server.posts.length > 0);
  await until('the boxes are empty', async () => (await driver.texts()).join('').trim() === '');
  expect(server.posts.map(post => post.text)).toEqual([written.join(' | ')]);
}

const byClick = async (): Promise<void> => driver.click();

describe.each(fixtures.map((fixture, index) => ({ ...fixture, index })))('$site, $name', ({ index, ...fixture }) => {
  const { surface, audience = 'unknown', handle, keys = [] } = fixture;
  const ways = [
    ...(fixture.html.includes(' send') ? [['click', byClick] as const] : []),
    ...keys.map(
      key =>
        [key, () => driver.key(key === 'enter' ? 'Enter' : 'Control+Enter')] as readonly [string, () => Promise<void>],
    ),
  ];

  test.each(ways.map(([way, post], nth) => ({ way, post, language: languages[(index + nth) % languages.length]! })))(
    'is held at $way in $language, then posted once',
    async ({ post, language }) => {
      const written = await write(fixture, language);
      const status = await driver.status();
      expect(status).toMatchObject({ surface, audience });
      expect(status.account?.handle).toBe(handle);
      await post();
      await expectHeldThenPostedOnce(written);
    },
  );
});
