import { base64url } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { untilMarked } from '../support/answer.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { document, keyPair, rule, signed } from '../support/policies.ts';
import { anyOrigin, type PolicyHost, pour } from '../support/policy-host.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { launchWithPolicy, type Managed, whyNoPolicy } from '../support/with-policy.ts';

/** A policy that is broken in any way is refused with a sentence of its own, and the last good one goes on checking. */

const hindrance = whyNoPolicy();
const { secret } = await keyPair('comms-2026');
const { secret: stranger } = await keyPair('stranger');
const good = await signed(document(), secret);
const next = (changes: Record<string, unknown> = {}) => signed(document({ version: 43, ...changes }), secret);

/** A token whose header says something else; its signature fits nothing, which nobody comes to ask. */
const headed = (header: object) => [base64url.encode(JSON.stringify(header)), ...good.split('.').slice(1)].join('.');

let host: PolicyHost;
let server: DemoServer;
let browser: Managed;
let refresh: Managed['refresh'];

describe.skipIf(hindrance)(`broken policies${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchWithPolicy(good, secret), startServer()]);
    ({ host, refresh } = browser);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each<[string, () => Promise<string> | string, RegExp]>([
    ['a bad signature', () => `${good.slice(0, -8)}AAAAAAAA`, /signature does not fit the key "comms-2026"/],
    ['another type', () => headed({ typ: 'JWT', alg: 'Ed25519', kid: 'comms-2026' }), /says that it is "JWT"/],
    ['another algorithm', () => headed({ typ: 'beforehand-policy+jws', alg: 'none' }), /algorithm "none"/],
    ['an unknown key', () => signed(document({ version: 43 }), stranger), /signed with the key "stranger"/],
    ['an older version', () => signed(document({ version: 41 }), secret), /Version 41 is older than version 42/],
    ['torn JSON', () => signed(JSON.stringify(document({ version: 43 })).slice(0, 200), secret), /not complete JSON/],
    ['an unknown schema', () => next({ schema: 2 }), /written for schema 2/],
    ['a slow pattern', () => next({ rules: [rule({ when: { pattern: '(a+)+b' } })] }), /slow pattern/],
  ])('%s', async (_, make, sentence) => {
    host.answer(await make());
    const { policy, problems } = await refresh();
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(policy).toMatchObject({ version: 42, sample: false, outOfReach: false });
  });

  test('50 MB, of which most is never taken', async () => {
    const size = 50 * 1024 * 1024;
    const poured = new Promise<number>(resolve => {
      host.answer(response => void pour(response.setHeader(...anyOrigin), size).then(resolve));
    });
    const { policy, problems } = await refresh();
    expect(problems).toEqual([expect.stringMatching(/large, more than the 8,192 KiB allowed/)]);
    expect(policy).toMatchObject({ version: 42 });
    expect(await poured).toBeLessThan(size);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'no CORS header',
      () => host.answer(response => response.end(good)),
      /the header `Access-Control-Allow-Origin: \*`/,
    ],
    [
      'an error',
      () =>
        host.answer(response =>
          response
            .setHeader(...anyOrigin)
            .writeHead(503)
            .end(),
        ),
      /answered 503/,
    ],
    [
      'a redirect',
      () =>
        host.answer(response =>
          response
            .setHeader(...anyOrigin)
            .writeHead(302, { location: 'https://elsewhere.example/' })
            .end(),
        ),
      /set `policyUrl` to the final one/,
    ],
    ['a connection that breaks', () => host.answer(response => response.destroy()), /could not be reached/],
  ])('%s leaves the server out of reach', async (_, arrange, sentence) => {
    arrange();
    const { policy, problems } = await refresh();
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(policy).toMatchObject({ version: 42, outOfReach: true });
  });

  test('after all of them the last good policy still checks, and the next good one follows it', async () => {
    const demo = pageNamed('textarea');
    const page = await browser.context.newPage();
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('Project Falcon ships in May!');
    await untilMarked(page);

    host.answer(await next());
    expect(await refresh()).toMatchObject({ problems: [], policy: { version: 43, outOfReach: false } });
  });
});
