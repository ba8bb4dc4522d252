import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatPublicKey } from '../../src/policy/key.ts';
import type { PageStatus } from '../../src/protocol/request.ts';
import { demoBuild, extensionId, stopWorker } from '../support/chromium.ts';
import { type Enterprise, launchManaged, reloadPolicies, whyNoEnterprise } from '../support/enterprise.ts';
import { document, keyPair, signed } from '../support/policies.ts';
import { hostPolicy, type PolicyHost } from '../support/policy-host.ts';
import { until } from '../support/until.ts';

/** A policy that came once stays: through stopped workers, late settings, a server that is gone and a damaged database. */

const hindrance = whyNoEnterprise();
const { secret } = await keyPair('comms-2026');

let host: PolicyHost;
let browser: Enterprise;
let popup: Page;
let id: string;

/** Asks as the popup does, which wakes a worker that was stopped. */
const status = (): Promise<PageStatus> => popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'status', tab: 0 }));
const refresh = (): Promise<void> => popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'refresh' }));
const set = (values: object) => browser.setPolicies({ '3rdparty': { extensions: { [id]: values } } });

describe.skipIf(hindrance)(`a policy is kept${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  beforeAll(async () => {
    host = await hostPolicy();
    host.answer(await signed(document(), secret));
    browser = await launchManaged({ policies: {}, extension: demoBuild });
    id = await extensionId(browser.context);
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  test('settings that come late replace the sample without a restart', async () => {
    expect(await status()).toMatchObject({ managed: false, policy: { sample: true } });
    set({ policyUrl: host.url, policyKeys: [formatPublicKey(secret)] });
    await reloadPolicies(browser.context);
    await until('the policy is in force', async () => (await status()).policy?.version === 42, 20_000);
  });

  test('a worker that starts again has it at once, before the browser has told the settings', async () => {
    await stopWorker(browser.context);
    expect(await status()).toMatchObject({ managed: true, policy: { version: 42, sample: false }, problems: [] });
  });

  test('a refusal is still told by the next worker', async () => {
    host.answer(await signed(document({ version: 41 }), secret));
    await refresh();
    await stopWorker(browser.context);
    expect(await status()).toMatchObject({ policy: { version: 42 }, problems: [expect.stringContaining('older')] });
  });

  test('a database of a newer version is begun afresh, and filled by the next fetch', async () => {
    await popup.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('beforehand', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await stopWorker(browser.context);
    // Nothing runs rather than the sample: IT has set a policy, and it is not at hand.
    const without = await status();
    expect(without).toMatchObject({ managed: true, state: 'off' });
    expect(without.policy).toBeUndefined();
    host.answer(await signed(document({ version: 43 }), secret));
    await refresh();
    expect(await status()).toMatchObject({ policy: { version: 43 }, problems: [] });
    await stopWorker(browser.context);
    expect(await status()).toMatchObject({ policy: { version: 43 } });
  });

  test('without a server, in one setting, unsigned', async () => {
    set({ policy: JSON.stringify(document({ version: 5 })), supportUrl: 'mailto:it@acme.example' });
    await reloadPolicies(browser.context);
    const seen = await until('the policy of the setting is in force', async () => {
      const answer = await status();
      return answer.policy?.version === 5 ? answer : undefined;
    });
    expect(seen).toMatchObject({ managed: true, supportUrl: 'mailto:it@acme.example', problems: [] });
    expect(seen.policy?.fetched).toBeUndefined();
  });

  test('what IT takes away is gone: the sample runs again, and says so', async () => {
    browser.setPolicies({});
    await reloadPolicies(browser.context);
    const seen = await until('the sample runs', async () => {
      const answer = await status();
      return answer.policy?.sample ? answer : undefined;
    });
    expect(seen).toMatchObject({ managed: false, policy: { sample: true } });
  });
});
