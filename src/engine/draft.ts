/** What a draft is: the words somebody is about to post, plus the context that a rule may ask about. */

export const surfaces = ['post', 'reply', 'comment', 'message', 'profile'] as const;
/** What is being written. */
export type Surface = (typeof surfaces)[number];

export const audiences = ['public', 'restricted', 'unknown'] as const;
/** Who will be able to read it: anyone, a closed circle (followers, connections, a group), or not known. */
export type Audience = (typeof audiences)[number];

export const accountKinds = ['official', 'professional', 'personal', 'unknown'] as const;
/** Whose account it is; see "Words" in ARCHITECTURE.md. */
export type AccountKind = (typeof accountKinds)[number];

/** One thing attached to a draft; `described` says whether it has alternative text, where that is known. */
export interface Attachment {
  readonly kind: 'image' | 'video' | 'other';
  readonly described?: boolean | undefined;
}

/** A draft with every field settled. Build one with {@link settle}. */
export interface Draft {
  /** The texts in order (title and body, or the posts of a thread), each exactly as typed. */
  readonly parts: readonly string[];
  /** Site id, or undefined for any. */
  readonly site?: string | undefined;
  readonly surface: Surface;
  readonly audience: Audience;
  readonly account: { readonly kind: AccountKind; readonly handle?: string | undefined };
  /** Handle of the account being answered, without `@`. */
  readonly replyTo?: string | undefined;
  readonly attachments: readonly Attachment[];
  /** Whether a post that exists is changed; undefined where nobody knows. */
  readonly edit?: boolean | undefined;
  /** Whether it is posted later; undefined where nobody knows. */
  readonly scheduled?: boolean | undefined;
  /** Roles of the person, from managed settings. */
  readonly roles: readonly string[];
  /** When it would be posted, in milliseconds since the epoch. */
  readonly at: number;
}

/** A draft in which only the text is known for certain. */
export type DraftInput = Pick<Draft, 'parts'> & { readonly [K in keyof Omit<Draft, 'parts'>]?: Draft[K] | undefined };

/** Fills in what is not known: any site, a `post`, audience and account `unknown`, no attachments, no roles. */
export function settle(input: DraftInput, now: number): Draft {
  return {
    parts: input.parts,
    site: input.site,
    surface: input.surface ?? 'post',
    audience: input.audience ?? 'unknown',
    account: input.account ?? { kind: 'unknown' },
    replyTo: input.replyTo,
    attachments: input.attachments ?? [],
    edit: input.edit,
    scheduled: input.scheduled,
    roles: input.roles ?? [],
    at: input.at ?? now,
  };
}
