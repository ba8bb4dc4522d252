import { formatPublicKey, type PrivateKey } from '../../src/policy/key.ts';
import type { PageStatus } from '../../src/protocol/request.ts';
import { demoBuild, extensionId } from './chromium.ts';
import { type Enterprise, launchManaged } from './enterprise.ts';
import { hostPolicy, type PolicyHost } from './policy-host.ts';
import { until } from './until.ts';

/** A managed browser in which a signed policy is in force, and the host that it came from. */
export interface Managed extends Enterprise {
  readonly host: PolicyHost;
  /** How things stand, as the popup hears it. */
  status(): Promise<PageStatus>;
  /** The same once the policy was asked for again. */
  refresh(): Promise<PageStatus>;
}

/** Starts it; `before` runs once the browser is there and before it hears of any policy. */
export async function launchWithPolicy(
  policy: string,
  secret: PrivateKey,
  before: (browser: Enterprise) => void = () => undefined,
): Promise<Managed> {
  const host = await hostPolicy();
  host.answer(policy);
  const browser = await launchManaged({ policies: {}, extension: demoBuild });
  const id = await extensionId(browser.context);
  before(browser);
  const values = { policyUrl: host.url, policyKeys: [formatPublicKey(secret)] };
  browser.setPolicies({ '3rdparty': { extensions: { [id]: values } } });
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  const status = (): Promise<PageStatus> =>
    popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'status', tab: 0 }));
  await until('the policy is in force', async () => (await status()).policy?.version === 42, 20_000);
  return {
    ...browser,
    host,
    status,
    async refresh() {
      await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'refresh' }));
      return status();
    },
    async close() {
      await browser.close();
      host.close();
    },
  };
}
