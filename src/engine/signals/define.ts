import type { Draft } from '../draft.ts';
import type { Span } from '../finding.ts';
import type { Prepared } from '../text/prepared.ts';

export const mentionKinds = ['organisation', 'product', 'competitor', 'colleague', 'customer'] as const;
/** The kinds of names that a policy can ask about. */
export type MentionKind = (typeof mentionKinds)[number];

/** What a signal may know of the policy: names and wordings, never its rules. */
export interface Facts {
  /** Where names of one kind stand in the text, as stretches of `text.raw`. */
  mentions(kind: MentionKind, text: Prepared): readonly Span[];
  /** Where one of the policy's own disclaimer texts stands, as stretches of `text.raw`. */
  disclaimers(text: Prepared): readonly Span[];
}

/** A judgement on how something is said. One file each, named by its id. */
export interface Signal {
  readonly id: string;
  /** What it hears, in a few words, for docs and for the rule's title. */
  readonly title: string;
  readonly canary?: true;
  /** Where it is heard in one part of the draft, as stretches of `text.raw`; empty where it is not. */
  find(text: Prepared, draft: Draft, facts: Facts): readonly Span[];
}
