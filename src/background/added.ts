import { giveBack, hostsIn, mayReadHost } from './access.ts';
import type { App } from './app.ts';
import { patternOf } from './hosts.ts';
import { injectSentinels, retireHost } from './inject.ts';
import { showElsewhere } from './toolbar.ts';

/** Serves hosts that the person wants checked, in the tabs that stand open too. */
export async function addHosts({ hosts }: App, names: readonly string[]): Promise<void> {
  await hosts.add(names);
  await injectSentinels(names.map(patternOf));
}

/** Serves a host no more: what runs there steps back first, since without the permission nobody could tell it to. */
export async function removeHost({ hosts }: App, name: string): Promise<void> {
  await hosts.remove(name);
  if ((await hosts.served(name)) !== undefined) return;
  await retireHost(name);
  await giveBack(patternOf(name));
}

/**
 * The browser has granted something: a host alone is one that the person wants checked (the popup that asked for it may be
 * gone by now); what ships or is packaged is served again.
 */
export async function granted(app: App, patterns: readonly string[]): Promise<void> {
  await app.hosts.add(hostsIn(patterns));
  void showElsewhere(app);
  await serveOpenTabs(app);
}

/** Something was taken back, in the browser's own settings perhaps: whoever is served there steps back. */
export async function takenBack(app: App): Promise<void> {
  await app.hosts.settle();
  void showElsewhere(app);
  for (const session of app.desk.all()) {
    if (!(await mayReadHost(session.frame.host))) session.retire();
  }
}

/** After an install, an update or a grant: registers what the browser may have forgotten, and serves the tabs that stand open. */
export async function serveOpenTabs({ hosts }: App): Promise<void> {
  await hosts.settle();
  const shipped = chrome.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  await injectSentinels([...shipped, ...(await hosts.patterns())]);
}
