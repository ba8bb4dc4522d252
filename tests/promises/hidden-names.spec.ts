import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintAlgorithm } from '../../src/engine/lists/fingerprint.ts';
import { fingerprintOf } from '../../src/engine/lists/grams.ts';
import { prepare } from '../../src/engine/text/prepare.ts';
import { hashList, usualIterations } from '../../src/policy/hash-list.ts';
import { slowHash } from '../../src/policy/slow-hash.ts';
import { pageNamed } from '../pages/index.ts';
import { untilMarked, untilShown } from '../support/answer.ts';
import { composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { document, keyPair, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy, type Managed, whyNoPolicy } from '../support/with-policy.ts';

/** What a policy hides, as hashed names and as a fingerprint, is found in the browser, also where Post comes at once. */

const hindrance = whyNoPolicy();
const { secret } = await keyPair('comms-2026');
const report = 'The assembly line in Rotherham will close its second shift on the last Friday before Easter.';
const policy = await signed(
  document({
    lists: {
      customers: { hashed: await hashList(['Initech'], { iterations: usualIterations, slowHash }) },
      report: { fingerprint: { algorithm: fingerprintAlgorithm, entries: [fingerprintOf(prepare(report))] } },
    },
    rules: [
      rule({ id: 'customers', when: { list: 'customers' }, examples: {} }),
      rule({ id: 'copied', when: { list: 'report' }, examples: {} }),
    ],
  }),
  secret,
);

let server: DemoServer;
let browser: Managed;
let page: Page;

describe.skipIf(hindrance)(`hidden lists${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchWithPolicy(policy, secret), startServer()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());

  async function write(text: string) {
    const demo = pageNamed('textarea');
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type(text);
    return composer;
  }

  test('a hashed name holds a post that is pressed right after the last key', async () => {
    const composer = await write('Lunch with Initech was fine');
    await composer.submit('button');
    await untilShown(page, 'hold');
    expect(server.posts).toEqual([]);
  });

  test('another name is let go', async () => {
    const composer = await write('Lunch with Initrode was fine');
    await composer.submit('button');
    await until('it is posted', async () => server.posts.length > 0);
    expect(server.posts).toMatchObject([{ text: 'Lunch with Initrode was fine' }]);
  });

  test('a copied passage is marked', async () => {
    await write(`Psst: ${report.replace('Friday', 'Thursday')}`);
    await untilMarked(page);
  });
});
