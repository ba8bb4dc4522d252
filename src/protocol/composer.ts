import type { DraftInput } from '../engine/draft.ts';
import type { Level, Span } from '../engine/finding.ts';
import type { Site } from '../sites/site.ts';

/** Name of the port between the composer script and the worker. One port a frame of a page. */
export const composerPort = 'composer';

/** Where to draw a line, and of which kind. All that a page's process ever learns of a finding. */
export interface Mark extends Span {
  /** Index of the finding in its verdict. */
  readonly id: number;
  readonly level: Level;
  /** Index into the draft's parts. */
  readonly part: number;
}

/** Why the composer script asks for the card. */
export type OpenedBy = 'auto' | 'hover' | 'click' | 'chord';

/** What the composer script knows about its box, for badge and popup. `not-read`: a private message that nobody asked to have read. */
export type BoxState = 'idle' | 'checking' | 'not-here' | 'not-read' | 'unchecked' | 'orphaned';

/** Notices of look.md that the frame can show below a composer. */
export type NoticeId = 'unchecked' | 'not-here' | 'updated' | 'welcome' | 'messages' | 'copied' | 'once-more';

/** What a plain Enter was seen to do in a box that nobody described. */
export type EnterLesson = 'breaks' | 'posts';
/** Boxes of a site fall into two kinds: a chat's, with room for one line, and all others. */
export type EnterBox = 'line' | 'area';
export type EnterHabits = { readonly [box in EnterBox]?: EnterLesson | undefined };

/** Composer script to worker. Everything here comes from a page's process: the worker parses it before use. */
export type FromComposer =
  /** Wakes the worker; carries nothing. */
  | { readonly kind: 'wake' }
  /** Check this; `n` grows by one each time, and only the newest is answered. */
  | { readonly kind: 'draft'; readonly n: number; readonly draft: DraftInput }
  /** Show the card for a mark of verdict `n`. */
  | {
      readonly kind: 'open';
      readonly n: number;
      readonly mark: number;
      readonly by: OpenedBy;
      readonly theme: 'light' | 'dark';
    }
  /** The draft of verdict `n` was about to be posted and is kept back: ask the person. */
  | { readonly kind: 'hold'; readonly n: number; readonly theme: 'light' | 'dark' }
  | { readonly kind: 'notice'; readonly notice: NoticeId; readonly theme: 'light' | 'dark' }
  /** A trusted key pressed while card or hold is open. */
  | { readonly kind: 'key'; readonly key: string; readonly shift: boolean }
  /** How an edit asked for by `edit` or `undo` went. */
  | { readonly kind: 'edited'; readonly edit: number; readonly ok: boolean }
  /** Card, hold or notice was closed on the page's side. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'state'; readonly state: BoxState }
  /** What Enter did in a box of this site. */
  | { readonly kind: 'enter'; readonly box: EnterBox; readonly lesson: EnterLesson }
  /** Asks for a token for a new frame. */
  | { readonly kind: 'token' };

/** Worker to composer script. */
export type ToComposer =
  /**
   * First message after connecting, and again whenever the policy changes. `site` is undefined on a host that no site
   * data describes: then `kinds` are those that can be told by their features. While `active` is false nothing is read; where `messages` is false boxes of surface `message` are
   * not read. `enter`: what Enter is known to do on this site. `welcome`: show the notice `welcome` at the first composer.
   */
  | {
      readonly kind: 'hello';
      readonly site: Site | undefined;
      readonly kinds: readonly Site[];
      readonly active: boolean;
      readonly messages: boolean;
      readonly welcome: boolean;
      readonly enter?: EnterHabits | undefined;
    }
  /** `pending`: something takes a while to find out, and a newer verdict on the same draft follows. */
  | {
      readonly kind: 'verdict';
      readonly n: number;
      readonly marks: readonly Mark[];
      readonly autoOpen?: number;
      readonly pending?: boolean;
    }
  | { readonly kind: 'token'; readonly token: string }
  /** What the frame shows now, and the size that it needs in CSS pixels. */
  | {
      readonly kind: 'frame';
      readonly view: 'none' | 'card' | 'hold' | 'notice';
      /** The mark whose finding is open in a card, so that its words can be tinted. */
      readonly mark?: number | undefined;
      readonly width: number;
      readonly height: number;
    }
  /** Put `text` in place of `start`..`end` of `part`, if that stretch still reads `expect`. */
  | {
      readonly kind: 'edit';
      readonly edit: number;
      readonly part: number;
      readonly start: number;
      readonly end: number;
      readonly expect: string;
      readonly text: string;
    }
  /** Undo edit `edit` through the editor's own undo. */
  | { readonly kind: 'undo'; readonly edit: number }
  /** *Post anyway*: send what was held for verdict `n`, once. */
  | { readonly kind: 'release'; readonly n: number }
  /** *Edit*: drop what was held and give the focus back to the box. */
  | { readonly kind: 'drop'; readonly n: number }
  /** A newer instance of the extension serves this frame, or checking was switched off: undo everything, listen no more. */
  | { readonly kind: 'retire' };
