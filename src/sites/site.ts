import type { Surface } from '../engine/draft.ts';

/**
 * How to find a site's composers and what is around them. Plain data (JSON-able): the worker sends a page its own
 * site's entry and nothing else. Every selector is tried in order and may fail; whatever no entry describes is found
 * by the generic rules.
 */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerData[];
}

export interface ComposerData {
  /** CSS selectors of the editable. */
  readonly editable: readonly string[];
  readonly surface: Surface;
  /** Where this selector matches beside the editable (same form, dialog or group), the surface is this one instead. */
  readonly when?: readonly { readonly near: string; readonly surface: Surface }[];
  /** CSS selectors of the controls that post. */
  readonly submit: readonly string[];
  /** Keys that post while the editable has focus. */
  readonly keys: readonly ('mod+enter' | 'enter')[];
  /** Where the posting account's handle can be read. */
  readonly account?: readonly { readonly selector: string; readonly attribute?: string; readonly pattern?: string }[];
  /** Who is being answered. */
  readonly replyTo?: readonly { readonly selector: string; readonly attribute?: string; readonly pattern?: string }[];
  /** What tells the audience. */
  readonly audience?: readonly { readonly selector: string; readonly audience: 'public' | 'restricted' }[];
}
