import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser.ts';

/** Where Chromium looks for policies. They are machine-wide, so each test puts its own over it in a private mount namespace. */
const folder = '/etc/chromium';

/** Root may make a mount namespace; others only inside a user namespace, where the system allows one. */
const unshare = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount'];

/** Why no enterprise policy can be put in place on this machine; undefined where it can. */
export function whyNoEnterprise(): string | undefined {
  if (process.platform !== 'linux') return 'enterprise policies are put in place by Linux mount namespaces';
  if (!existsSync(folder)) return `${folder} does not exist: policies are read there by Debian's Chromium`;
  try {
    execFileSync(unshare[0]!, [...unshare.slice(1), 'mount', '--bind', tmpdir(), folder], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'this system refuses a private mount namespace (unshare)';
  }
}

/** Chromium on a machine that IT manages. */
export interface Enterprise {
  readonly context: BrowserContext;
  /** Puts other policies in place; Chromium notices by itself after some seconds. */
  setPolicies(policies: object): void;
  close(): Promise<void>;
}

export interface Machine {
  readonly policies: object;
  /** Folder of an unpacked extension; without one the policies bring it. */
  readonly extension?: string;
}

/** Starts Chromium with enterprise policies in place from its first moment. */
export async function launchManaged({ policies, extension }: Machine): Promise<Enterprise> {
  const root = mkdtempSync(join(tmpdir(), 'beforehand-managed-'));
  const managed = join(root, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  const setPolicies = (wanted: object) => {
    // Renamed into place: Chromium never reads half a file.
    writeFileSync(join(root, 'policies.json'), JSON.stringify(wanted));
    renameSync(join(root, 'policies.json'), join(managed, 'beforehand.json'));
  };
  setPolicies(policies);

  const wrapper = join(root, 'chromium');
  const inside = `mount --bind '${join(root, 'etc')}' ${folder} && exec '${findBrowser()}' "$@"`;
  writeFileSync(wrapper, `#!/bin/sh\nexec ${unshare.join(' ')} sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`);
  chmodSync(wrapper, 0o755);

  const load =
    extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(join(root, 'profile'), {
    executablePath: wrapper,
    headless: true,
    // Either of these switches keeps Chromium from asking the update server of a forced install.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--no-sandbox', '--disable-component-update', '--disable-sync', ...load],
  });
  return {
    context,
    setPolicies,
    async close() {
      await context.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Has Chromium read its policies now, as the button on its policy page does. */
export async function reloadPolicies(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy');
  await page.locator('#reload-policies').click();
  await page.close();
}
