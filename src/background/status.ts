import { topics } from '../engine/signals/data/language.ts';
import type { FrameState, PageStatus } from '../protocol/request.ts';
import { settleAccount } from './account.ts';
import type { Checked } from './checked.ts';
import type { Served, Withheld } from './hosts.ts';
import { type InForce, isActive, readsMessages } from './in-force.ts';
import { policyView } from './views.ts';

/** What is known of a tab at the moment it is asked about. Nothing of it is stored. */
export interface Page {
  /** Undefined where the browser does not let us know, and on its own pages. */
  readonly at?: {
    readonly host: string;
    /** Match pattern of this host, to ask the browser for. */
    readonly pattern: string;
    /** Undefined where nobody wanted it checked. */
    readonly served: Served | undefined;
    /** Whether the browser lets us read it. */
    readonly access: boolean;
  };
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
  /** Sites and added hosts that the browser keeps from us. */
  readonly withheld: readonly Withheld[];
  /** Whether the browser lets us into private windows. */
  readonly privateWindows: boolean;
  readonly now: number;
}

/** What the popup shows of a page. */
export function statusOf(page: Page, around: Around): PageStatus {
  const { inForce, problems, managed, supportUrl, withheld, now } = around;
  const { at, frames, drafts } = page;
  const lead = frames.find(({ findings }) => findings > 0) ?? frames.find(({ surface }) => surface);
  return {
    state: stateOf(page, inForce),
    host: at?.host ?? '',
    site: at?.served?.name,
    servedBy: at?.served?.by,
    grant: grantOf(page),
    withheld,
    surface: lead?.surface,
    audience: lead?.audience,
    account: lead && settleAccount(lead.handle, at?.served?.site?.id, inForce?.policy.organisation.accounts ?? {}),
    findings: frames.reduce((sum, frame) => sum + frame.findings, 0),
    quietOn: topics.filter(topic => drafts.some(({ quietOn }) => quietOn.includes(topic))),
    unread: unreadOf(around),
    attached: drafts.some(({ draft }) => draft.attachments.length > 0),
    policy: inForce && policyView(inForce, now),
    problems,
    managed,
    supportUrl,
  };
}

function stateOf({ at, incognito, frames }: Page, inForce: InForce | undefined): PageStatus['state'] {
  const saying = (state: FrameState['state']) => frames.some(frame => frame.state === state);
  if (!isActive(inForce)) return 'off';
  if (at === undefined) return incognito ? 'private' : 'closed';
  if (at.served === undefined) return 'not-a-site';
  if (!at.access) return 'no-access';
  if (frames.length === 0) return 'reload';
  if (frames.some(({ findings }) => findings > 0)) return 'findings';
  if (saying('not-here') || saying('unchecked')) return 'not-here';
  if (saying('not-read')) return 'messages';
  return saying('orphaned') ? 'reload' : 'checked';
}

/** What the person could have the browser grant for this page: only encrypted hosts, and nothing from a private window. */
function grantOf({ at, incognito }: Page): string | undefined {
  if (at === undefined || (at.served !== undefined && at.access)) return undefined;
  const fresh = at.served === undefined;
  return fresh && (incognito || !at.pattern.startsWith('https:')) ? undefined : at.pattern;
}

/** What goes unread by design or by the browser's settings, wherever the person writes. */
function unreadOf({ inForce, privateWindows }: Around): PageStatus['unread'] {
  const messages = inForce === undefined || !readsMessages(inForce);
  return [
    'attachments',
    ...(messages ? (['messages'] as const) : []),
    ...(privateWindows ? [] : (['private'] as const)),
  ];
}
