import type { Audience, Surface } from '../engine/draft.ts';

/**
 * How to find a site's composers and what is around them. Plain data (JSON-able): the worker sends a page its own
 * site's entry and nothing else. Every selector is tried in order and may fail; whatever no entry describes is found
 * by the generic rules. CSS selectors reach one shadow root at a time: they are tried in the root of the editable.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
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
  /** What tells the audience. */
  readonly audience?: readonly { readonly selector: string; readonly audience: Audience }[];
}

export type PostKey = 'mod+enter' | 'enter';

/** Tells a surface by what is beside the editable (in the same dialog, form or group), or by the page's path. */
export type SurfaceTell =
  | { readonly near: string; readonly surface: Surface }
  | { readonly path: string; readonly surface: Surface };

/**
 * Where a handle can be read: an attribute (or the text) of the first match, beside the editable if there is one and
 * anywhere on the page otherwise, or the page's path. The first group of `pattern` is the handle.
 */
export type Source =
  | { readonly selector: string; readonly attribute?: string; readonly pattern?: string }
  | { readonly path: string };
