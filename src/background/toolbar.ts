import type { App } from './app.ts';
import { type Badge, badgeOf } from './badge.ts';

const sizes = [16, 32, 48, 128] as const;
/** The ground of the count, as the icon's own. */
const grounds: Partial<Record<Badge['icon'], string>> = { finding: '#b0650a', hold: '#ae4395' };

/** Shows on the toolbar how a tab is. */
export function showTab({ desk, keeper }: App, tab: number): void {
  const progress = desk.inTab(tab).map(session => session.progress());
  void show(badgeOf(progress, keeper.inForce()), tab);
}

/** Shows on the toolbar how it is in every tab that has nothing of its own to show. */
export async function showElsewhere({ hosts, keeper }: App): Promise<void> {
  const [withheld, { origins = [] }] = await Promise.all([hosts.withheld(), chrome.permissions.getAll()]);
  const some = origins.length > 0 ? 'some' : 'none';
  await show(badgeOf([], keeper.inForce(), withheld.length === 0 ? 'all' : some));
}

async function show({ icon, text, title }: Badge, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  const path = Object.fromEntries(sizes.map(size => [size, `/icon/${icon}-${size}.png`]));
  const color = grounds[icon];
  // A tab may be gone by now: then there is nothing left to show.
  await Promise.allSettled([
    chrome.action.setIcon({ ...tab, path }),
    chrome.action.setTitle({ ...tab, title }),
    chrome.action.setBadgeText({ ...tab, text }),
    color && chrome.action.setBadgeBackgroundColor({ ...tab, color }),
    color && chrome.action.setBadgeTextColor({ ...tab, color: '#ffffff' }),
  ]);
}
