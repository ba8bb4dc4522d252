import type { Attachment, Audience, Surface } from '../engine/draft.ts';

/**
 * How to find a site's composers and what is around them. Plain data (JSON-able): the worker sends a page its own
 * site's entry and nothing else. Every selector is tried in order and may fail; whatever no entry describes is found
 * by the generic rules. CSS selectors reach one shadow root at a time: they are tried in the root of the editable, and
 * `host >>> inside` looks for `inside` in the open shadow root of each `host`.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
  /**
   * Selectors, any of which tells this kind of site on a host of which only its owner knows (somebody's own Mastodon or
   * Discourse). They are asked only on hosts that a person or an administrator added.
   */
  readonly features?: readonly string[];
  /** What is written in boxes that no composer below describes; a `post` where none of these holds. */
  readonly elsewhere?: readonly SurfaceTell[];
  /** Empty where nothing is known but the host: the generic rules serve. */
  readonly composers: readonly ComposerData[];
}

export interface ComposerData {
  /** CSS selectors of the editable. Several matches around one submit control are the parts of one draft. */
  readonly editable: readonly string[];
  readonly surface: Surface;
  /** Where one of these holds, the surface is this one instead. */
  readonly when?: readonly SurfaceTell[];
  /** CSS selectors of the controls that post. */
  readonly submit: readonly string[];
  /** `last`: of several matches around the editable, only the last that is visible posts. */
  readonly pick?: 'last';
  /** Keys that post while the editable has focus. */
  readonly keys: readonly PostKey[];
  /** Where the posting account's handle can be read. */
  readonly account?: readonly Source[];
  /** Who is being answered. */
  readonly replyTo?: readonly Source[];
  /** What tells the audience, beside the editable; without a selector it is always this one. */
  readonly audience?: readonly { readonly selector?: string; readonly audience: Audience }[];
  /** What is attached, beside the editable. */
  readonly attachments?: readonly AttachmentTell[];
  /** What tells that an existing post is changed: something beside the editable, or the page's path. */
  readonly edit?: readonly Tell[];
  /** What tells that the post goes later. */
  readonly scheduled?: readonly Tell[];
}

/** `enter?`: Enter posts or starts a new line, as the person has set it: learned from what it does. */
export type PostKey = 'mod+enter' | 'enter' | 'enter?';

/** Something beside the editable (in the same dialog, form or group), or the page's path. */
export type Tell = { readonly near: string } | { readonly path: string };

/** Tells a surface. */
export type SurfaceTell = Tell & { readonly surface: Surface };

/** Each match of `selector` is one attachment. */
export interface AttachmentTell {
  readonly selector: string;
  readonly kind: Attachment['kind'];
  /** Present beside the editable only while an attachment lacks its alternative text; without it nobody knows. */
  readonly missing?: string;
}

/**
 * Where a handle can be read: an attribute (or the text) of the first match, beside the editable if there is one and
 * anywhere on the page otherwise, or the page's path. The first group of `pattern` is the handle.
 */
export type Source =
  | { readonly selector: string; readonly attribute?: string; readonly pattern?: string }
  | { readonly path: string };
