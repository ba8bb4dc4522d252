import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { formatPublicKey } from '../../src/policy/key.ts';
import type { PageStatus } from '../../src/protocol/request.ts';
import { type Crx, packCrx } from '../support/crx3.ts';
import { launchManaged, whyNoEnterprise } from '../support/enterprise.ts';
import { document, keyPair, signed } from '../support/policies.ts';
import { servePolicies } from '../support/policy-server.ts';
import { until } from '../support/until.ts';

/** What people install, not the demo build. */
const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const hindrance = whyNoEnterprise();

test.skipIf(hindrance)(
  `installed, configured and kept by IT${hindrance ? ` (skipped: ${hindrance})` : ''}`,
  async () => {
    const policies = await servePolicies();
    onTestFinished(policies.close);
    const { secret } = await keyPair('comms-2026');
    policies.publish('policy.jws', await signed(document({ version: 42 }), secret));

    const crx = packCrx(build);
    const updateUrl = await offer(crx);
    const policyUrl = `${policies.origin}/policy.jws`;
    const browser = await launchManaged({
      policies: {
        // Without it nobody can look into an extension that a policy installed.
        DeveloperToolsAvailability: 1,
        ExtensionSettings: {
          [crx.id]: { installation_mode: 'force_installed', update_url: updateUrl, override_update_url: true },
        },
        '3rdparty': {
          extensions: {
            [crx.id]: { policyUrl, policyKeys: [formatPublicKey(secret)], roles: ['staff'], refreshMinutes: 1 },
          },
        },
      },
    });
    onTestFinished(browser.close);
    const { context } = browser;

    const worker = await until(
      'the extension is installed by policy',
      () => context.serviceWorkers().find(one => one.url().startsWith(`chrome-extension://${crx.id}/`)),
      30_000,
    );
    const { installType, mayDisable } = await worker.evaluate(() => chrome.management.getSelf());
    expect({ installType, mayDisable }).toEqual({ installType: 'admin', mayDisable: false });

    // A page that a managed install opened by itself would stand here beside the first one.
    const opened = context.pages().length;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${crx.id}/popup.html`);
    const status = () =>
      page.evaluate((): Promise<PageStatus> => chrome.runtime.sendMessage({ kind: 'status', tab: 0 }));
    const arrived = await until(
      'the signed policy is in force',
      async () => {
        const answer = await status();
        return answer.policy?.sample === false ? answer : undefined;
      },
      20_000,
    );
    expect(arrived).toMatchObject({
      managed: true,
      policy: { organisation: 'Acme Robotics', version: 42, outOfReach: false, outOfDate: false },
      problems: [expect.stringContaining('"refreshMinutes"')],
    });
    expect(arrived.policy?.fetched).toBeDefined();
    expect(policies.log()).toContain(`200 GET /policy.jws?x=${crx.version}&p=0`);
    expect(opened).toBe(1);
    expect(context.pages()).toHaveLength(2);
  },
);

/** Offers a packed extension as an organisation's own update server does; returns the address for `update_url`. */
async function offer({ id, version, bytes }: Crx): Promise<string> {
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/update.xml')) {
      response.setHeader('content-type', 'application/x-chrome-extension').end(bytes);
      return;
    }
    const codebase = `http://${request.headers.host}/extension.crx`;
    response.end(
      `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app></gupdate>`,
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/update.xml`;
}
