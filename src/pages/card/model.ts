import type { CardView, FromCard, ToCard } from '../../protocol/card.ts';
import { landing, type Press, step } from './keys.ts';
import { type Target, targetsOf } from './targets.ts';

/** A double click on Post must not answer the question that it raised. Milliseconds. */
const deafFor = 600;

/** What the frame shows and what the person has done in it. */
export interface FrameState {
  readonly shown: Extract<ToCard, { kind: 'show' }> | undefined;
  /** The target that has the highlight. */
  readonly focus: string | undefined;
  /** The highlight was moved by key since the view came. */
  readonly moved: boolean;
  /** Why it is fine, as typed so far. */
  readonly reason: string;
  /** *Why?* was pressed: the notice says more. */
  readonly more: boolean;
  /** How copying went; undefined before it was asked for. */
  readonly copied: boolean | undefined;
}

const nothing: FrameState = {
  shown: undefined,
  focus: undefined,
  moved: false,
  reason: '',
  more: false,
  copied: undefined,
};

/** What the frame does besides talking to the worker. */
export interface Surroundings {
  tell(message: FromCard): void;
  /** Whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  openTab(href: string): void;
  /** The note that is copied where the view brings none. */
  note(): string;
}

/**
 * The frame without its drawing. It answers at once, also to two keys in one moment, so nothing here waits for a
 * render. Times are time stamps of events, in milliseconds.
 */
export interface Model {
  state(): FrameState;
  subscribe(changed: () => void): () => void;
  hear(message: ToCard, at: number): void;
  /** Whether the key meant something. */
  key(press: Press, at: number): boolean;
  press(id: string, at: number): void;
  /** The browser's own focus came to a target. */
  reach(id: string): void;
  write(reason: string): void;
  /** The view was painted: from now on the person can have seen it. */
  painted(at: number): void;
}

export function createModel({ tell, copy, openTab, note }: Surroundings): Model {
  let state = nothing;
  let seen = Number.POSITIVE_INFINITY;
  const listeners = new Set<() => void>();

  const change = (changes: Partial<FrameState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const targets = (): readonly Target[] => (state.shown ? targetsOf(state.shown.view) : []);

  function press(target: Target | undefined, at: number): void {
    if (!target) return;
    const { deed } = target;
    switch (deed.act) {
      case 'write':
        change({ focus: target.id });
        break;
      case 'more':
        change({ more: true });
        break;
      case 'open':
        openTab(deed.href);
        break;
      case 'copy':
        void copyNote(state.shown?.view);
        break;
      case 'post-anyway':
        if (at >= seen + deafFor) tell({ kind: 'act', act: { ...deed, reason: state.reason.trim() } });
        break;
      default:
        tell({ kind: 'act', act: deed });
    }
  }

  async function copyNote(view: CardView | undefined): Promise<void> {
    const copied = await copy(textFor(view) ?? note());
    if (state.shown?.view === view) change({ copied });
  }

  const model: Model = {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    hear(message, at) {
      if (message.kind === 'key') model.key(message, at);
      else if (message.kind === 'hide') change(nothing);
      else {
        seen = Number.POSITIVE_INFINITY;
        const focus = landing(message.view, targetsOf(message.view), state.focus, message.focused ?? false);
        change({ ...nothing, shown: message, focus });
      }
    },
    key(pressed, at) {
      const next = step(targets(), state.focus, pressed);
      if (!next) return false;
      change({ focus: next.focus, moved: true });
      press(next.press, at);
      return true;
    },
    press: (id, at) =>
      press(
        targets().find(target => target.id === id),
        at,
      ),
    reach: id => change({ focus: id }),
    write: reason => change({ reason }),
    painted(at) {
      seen = at;
    },
  };
  return model;
}

/** What *Copy* copies in a view; undefined where that is the note for support. */
function textFor(view: CardView | undefined): string | undefined {
  if (view?.kind === 'noted') return view.note;
  return view?.kind === 'done' ? view.mended : undefined;
}
