import { formatPublicKey, type PrivateKey } from '../../src/policy/key.ts';
import type { PageStatus } from '../../src/protocol/request.ts';
import { type Browser, browserName, fromPlaywright, launch } from './browser.ts';
import { demoBuild, extensionId } from './chromium.ts';
import { type Enterprise, launchManaged, whyNoEnterprise } from './enterprise.ts';
import { hostPolicy, type PolicyHost } from './policy-host.ts';
import { until } from './until.ts';

/** A managed browser in which a signed policy is in force, and the host that it came from. */
export interface Managed extends Browser {
  readonly host: PolicyHost;
  /** How things stand, as the popup hears it. */
  status(): Promise<PageStatus>;
  /** The same once the policy was asked for again. */
  refresh(): Promise<PageStatus>;
}

/** Why no policy can be put in force here; undefined where it can. */
export function whyNoPolicy(): string | undefined {
  return browserName === 'firefox' ? undefined : whyNoEnterprise();
}

/** Starts it; `before` runs once Chromium is there and before it hears of any policy. */
export async function launchWithPolicy(
  policy: string,
  secret: PrivateKey,
  before: (browser: Enterprise) => void = () => undefined,
): Promise<Managed> {
  const host = await hostPolicy();
  host.answer(policy);
  const managed = { policyUrl: host.url, policyKeys: [formatPublicKey(secret)] };
  const browser = browserName === 'firefox' ? await launch({ managed }) : await launchChromium(managed, before);
  const popup = await browser.context.newPage();
  await popup.goto(await browser.extensionUrl('popup.html'));
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

async function launchChromium(managed: object, before: (browser: Enterprise) => void): Promise<Browser> {
  const browser = await launchManaged({ policies: {}, extension: demoBuild });
  const id = await extensionId(browser.context);
  before(browser);
  browser.setPolicies({ '3rdparty': { extensions: { [id]: managed } } });
  return fromPlaywright(browser.context, browser.close);
}
