import type { Audience, Draft, Surface } from '../engine/draft.ts';
import type { Topic } from '../engine/signals/data/language.ts';
import type { PolicyView } from './card.ts';
import type { BoxState } from './composer.ts';

/** What the popup shows; asked live each time it opens. */
export interface PageStatus {
  readonly state:
    | 'checked'
    | 'findings'
    | 'not-here'
    /** A private message, and the policy asks for none to be read. */
    | 'messages'
    | 'not-a-site'
    /** A page of the browser's own, of which it tells nothing. */
    | 'closed'
    | 'reload'
    | 'no-access'
    | 'private'
    | 'off';
  readonly host: string;
  /** Name of the site, where it is checked. */
  readonly site?: string | undefined;
  /** At whose word it is checked; absent where nobody wanted it. */
  readonly servedBy?: 'release' | 'package' | 'person' | undefined;
  /** Match pattern that the browser has to grant before this page can be checked; absent where none would help. */
  readonly grant?: string | undefined;
  /** Sites and added hosts that the browser keeps from us, with the match patterns to ask for. */
  readonly withheld: readonly { readonly name: string; readonly patterns: readonly string[] }[];
  readonly surface?: Surface | undefined;
  readonly audience?: Audience | undefined;
  readonly account?: Draft['account'] | undefined;
  readonly findings: number;
  /** Protected topics of what is being written, on which rules about reputation kept quiet. Only their names. */
  readonly quietOn: readonly Topic[];
  /** What is read nowhere: pictures and the like, private messages, private windows. */
  readonly unread: readonly ('attachments' | 'messages' | 'private')[];
  /** Something hangs on what is being written. */
  readonly attached: boolean;
  readonly policy?: PolicyView | undefined;
  /** Settings that did not fit and policies that were refused, each a sentence for an admin. */
  readonly problems: readonly string[];
  readonly managed: boolean;
  readonly supportUrl?: string | undefined;
}

/** One-off messages to the worker, sent as `{ kind, ...what is sent }`: request by name → [what is sent, what comes back]. */
export interface Requests {
  /** From the sentinel: somebody touches an editable or a button in this frame. */
  readonly contact: [undefined, undefined];
  /** From the popup. */
  readonly status: [{ readonly tab: number }, PageStatus];
  /** From popup and options: fetch the policy now. */
  readonly refresh: [undefined, undefined];
  /** From the popup, once the browser has granted it: check pages of this host from now on. */
  readonly add: [{ readonly host: string }, undefined];
  /** From the popup: check pages of this host no more, and give its permission back. */
  readonly remove: [{ readonly host: string }, undefined];
  /** From the popup: open the card at the first mark of this tab. */
  readonly show: [{ readonly tab: number }, undefined];
}

/** How a frame's box is, as its own script knows it; `idle` with no findings where none was touched yet. */
export interface FrameState {
  readonly state: BoxState;
  /** Marks drawn now. */
  readonly findings: number;
  /** Something stands in its box. */
  readonly writing?: boolean | undefined;
  readonly surface?: Surface | undefined;
  readonly audience?: Audience | undefined;
  /** Handle of the posting account, where it could be read. */
  readonly handle?: string | undefined;
}

/** One-off messages from the worker to the scripts of a frame (chrome.tabs.sendMessage), sent as `{ kind }`. */
export interface FrameRequests {
  /** Is anybody there, and how is it? A frame whose instance is orphaned does not answer. */
  readonly state: [undefined, FrameState];
  readonly show: [undefined, undefined];
  /** This page is checked no more: undo everything, listen no more. */
  readonly retire: [undefined, undefined];
}
