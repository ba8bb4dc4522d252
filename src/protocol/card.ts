import type { Surface } from '../engine/draft.ts';
import type { EditKind, Level } from '../engine/finding.ts';
import type { NoticeId } from './composer.ts';

/** Name of the port between the card's frame and the worker. */
export const cardPort = 'card';

export interface ContactView {
  readonly id: string;
  readonly name: string;
  /** `mailto:` or `https:` address that asks them. */
  readonly href: string;
}

export type FixView =
  | {
      readonly kind: EditKind;
      /** The author's wording, if any; otherwise the card words it by kind. */
      readonly label?: string | undefined;
      /** What stands there now, masked where it is sensitive. */
      readonly before: string;
      /** What will stand there. */
      readonly after: string;
    }
  | { readonly kind: 'askReview'; readonly label?: string | undefined; readonly contact: ContactView }
  | { readonly kind: 'learnMore'; readonly label?: string | undefined; readonly url: string };

/** A finding in the words of the policy. Only extension pages ever get one. */
export interface FindingView {
  /** Index of the finding in its verdict. */
  readonly mark: number;
  readonly rule: string;
  readonly level: Level;
  readonly title: string;
  readonly why: string;
  /** The person's own words, masked where sensitive. */
  readonly words: string;
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly FixView[];
}

export interface PolicyView {
  readonly organisation: string;
  readonly version: number;
  /** ISO date; absent where the policy does not expire. */
  readonly expires?: string | undefined;
  readonly outOfDate: boolean;
  /** ISO date of the last fetch; absent for a policy that was never fetched (managed string, sample). */
  readonly fetched?: string | undefined;
  readonly outOfReach: boolean;
  readonly sample: boolean;
}

export type CardView =
  | {
      readonly kind: 'card';
      /** Gravest first. */
      readonly findings: readonly FindingView[];
      /** The `mark` of the finding that is open. */
      readonly open: number;
      readonly policy: PolicyView;
      readonly official?: string | undefined;
      readonly message: boolean;
    }
  /** After a fix; `mended` is the text with it, to be copied, where the editor did not take it. */
  | {
      readonly kind: 'done';
      readonly after: string;
      readonly edit: EditKind;
      readonly ok: boolean;
      readonly mended?: string;
    }
  /** After *this is wrong*. */
  | { readonly kind: 'noted'; readonly note: string }
  | {
      readonly kind: 'hold';
      readonly level: 'hold' | 'block';
      readonly surface: Surface;
      /** The parts of the draft as typed. */
      readonly parts: readonly string[];
      readonly findings: readonly FindingView[];
      readonly askReason: boolean;
      readonly official?: string | undefined;
      readonly policy: PolicyView;
    }
  | { readonly kind: 'notice'; readonly notice: NoticeId; readonly organisation: string };

/** What a person can do in the frame. */
export type CardAct =
  | { readonly act: 'fix'; readonly mark: number; readonly fix: number }
  | { readonly act: 'undo' }
  | { readonly act: 'not-this-time'; readonly mark: number }
  | { readonly act: 'this-is-wrong'; readonly mark: number }
  | { readonly act: 'take-it-back' }
  | { readonly act: 'show'; readonly mark: number }
  | { readonly act: 'close' }
  | { readonly act: 'edit' }
  | { readonly act: 'post-anyway'; readonly reason: string };

export type FromCard =
  /**
   * First message: the one-time token that the composer script put into the frame's address. The document that claimed it
   * may connect and claim again when its port closes, since workers are stopped and started; no other document may.
   */
  | { readonly kind: 'claim'; readonly token: string }
  /**
   * The size that the card, hold or notice itself needs, in CSS pixels: the width that it would like, and the height
   * at the width that the frame has now. Its shadow and corners (12 px) are drawn by whoever places the frame. A hold
   * draws its own veil: its frame covers the viewport.
   */
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly kind: 'act'; readonly act: CardAct };

export type ToCard =
  | {
      readonly kind: 'show';
      readonly view: CardView;
      readonly theme: 'light' | 'dark';
      /** The person opened it by keyboard: its first action has the highlight. A hold always has it, on *Edit*. */
      readonly focused?: boolean | undefined;
    }
  | { readonly kind: 'hide' }
  | { readonly kind: 'key'; readonly key: string; readonly shift: boolean };
