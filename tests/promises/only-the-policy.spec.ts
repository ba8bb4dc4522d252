import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilMarked, untilShown } from '../support/answer.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { whyNoEnterprise } from '../support/enterprise.ts';
import { document, keyPair, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy, type Managed } from '../support/with-policy.ts';

/** What is typed leaves the device with the person's own post and by no other way: the policy is all that is asked for. */

const hindrance = whyNoEnterprise();
const typed = 'Project Falcon ships in May, says zebra-finch';

describe.skipIf(hindrance)(`the network${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  const asked: Request[] = [];
  let server: DemoServer;
  let browser: Managed;

  beforeAll(async () => {
    const { secret } = await keyPair('comms-2026');
    server = await startServer();
    browser = await launchWithPolicy(await signed(document(), secret), secret, ({ context }) =>
      context.on('request', request => asked.push(request)),
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('hears of the policy, and of the post that the person sends', async () => {
    const demo = pageNamed('textarea');
    const page = await browser.context.newPage();
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    server.reset();
    const from = asked.length;
    await composer.type(typed);
    await untilMarked(page);
    await composer.press();
    await untilShown(page, 'hold');
    expect(server.requests).toEqual([]);
    await press(page, 'post-anyway', () => server.posts.length > 0);

    const telling = () => asked.slice(from).filter(request => /falcon|zebra/i.test(request.url() + request.postData()));
    // The server can hear of a request before the browser's own report of it is here.
    await until('the browser reports the post', () => telling().length > 0);
    expect(telling().map(request => new URL(request.url()).pathname)).toEqual(['/api/posts']);
    const elsewhere = asked
      .filter(request => request.url().startsWith('http'))
      .filter(request => new URL(request.url()).port !== String(server.port));
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const request of elsewhere) {
      expect([request.method(), request.url().split('?')[0], request.postData()]).toEqual([
        'GET',
        browser.host.url,
        null,
      ]);
      expect([...new URL(request.url()).searchParams.keys()]).toEqual(['x', 'p']);
      expect(await request.headerValue('cookie')).toBeNull();
    }
  });
});
