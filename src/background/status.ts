import { topics } from '../engine/signals/data/language.ts';
import type { FrameState, PageStatus } from '../protocol/request.ts';
import type { Site } from '../sites/site.ts';
import { settleAccount } from './account.ts';
import type { Checked } from './checked.ts';
import { type InForce, isActive } from './in-force.ts';
import { policyView } from './views.ts';

/** What is known of a tab at the moment it is asked about. Nothing of it is stored. */
export interface Page {
  /** Undefined where the browser does not let us know. */
  readonly host: string | undefined;
  readonly site: Site | undefined;
  /** Whether we may read every site that the extension is made for. */
  readonly access: boolean;
  readonly incognito: boolean;
  /** What the frames that answered said of themselves. */
  readonly frames: readonly FrameState[];
  /** What the worker knows of the drafts in them, and tells no page. */
  readonly drafts: readonly Checked[];
}

/** What holds wherever the person is. */
export interface Around {
  readonly inForce: InForce | undefined;
  readonly problems: readonly string[];
  readonly managed: boolean;
  readonly supportUrl: string | undefined;
  readonly now: number;
}

/** What the popup shows of a page. */
export function statusOf(page: Page, around: Around): PageStatus {
  const { inForce, problems, managed, supportUrl, now } = around;
  const lead = page.frames.find(({ findings }) => findings > 0) ?? page.frames.find(({ surface }) => surface);
  return {
    ...stateOf(page, inForce),
    host: page.host ?? '',
    site: page.site?.name,
    surface: lead?.surface,
    audience: lead?.audience,
    account: lead && settleAccount(lead.handle, page.site?.id, inForce?.policy.organisation.accounts ?? {}),
    findings: page.frames.reduce((sum, frame) => sum + frame.findings, 0),
    quietOn: topics.filter(topic => page.drafts.some(({ quietOn }) => quietOn.includes(topic))),
    policy: inForce && policyView(inForce, now),
    problems,
    managed,
    supportUrl,
  };
}

function stateOf(
  { host, site, access, incognito, frames }: Page,
  inForce: InForce | undefined,
): Pick<PageStatus, 'state'> {
  const saying = (state: FrameState['state']) => frames.some(frame => frame.state === state);
  if (!isActive(inForce)) return { state: 'off' };
  if (host === undefined && !access) return { state: incognito ? 'private' : 'no-access' };
  if (frames.length === 0) return { state: site === undefined ? 'not-a-site' : 'reload' };
  if (frames.some(({ findings }) => findings > 0)) return { state: 'findings' };
  if (saying('not-here') || saying('unchecked')) return { state: 'not-here' };
  return { state: saying('orphaned') ? 'reload' : 'checked' };
}
