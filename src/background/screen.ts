import type { CardView, ToCard } from '../protocol/card.ts';
import type { ToComposer } from '../protocol/composer.ts';
import type { Checked } from './checked.ts';

export type Theme = 'light' | 'dark';

/** What a card's frame shows, and what it is about. */
export type Shown =
  | { readonly view: 'none' }
  | { readonly view: 'card'; readonly checked: Checked; readonly open: number }
  | { readonly view: 'hold'; readonly checked: Checked }
  | { readonly view: 'notice' }
  | { readonly view: 'done'; readonly edit: number }
  | { readonly view: 'noted'; readonly answer: string | undefined };

/** The card's frame as the worker knows it. In memory only: when the worker stops a card closes, and a held post asks again. */
export interface Screen {
  now(): Shown;
  theme: Theme;
  /** `focused`: the person opened it by keyboard, so its first action has the highlight. */
  show(shown: Exclude<Shown, { view: 'none' }>, view: CardView, focused?: boolean): void;
  /** Empties the frame and has it taken away. */
  hide(): void;
  /** The composer script took the frame away already. */
  taken(): void;
  /** How large the frame has to be for what it shows, in CSS pixels. */
  size(width: number, height: number): void;
  key(key: string, shift: boolean): void;
  /** The frame that claimed the composer's token, or undefined when it went. It is told at once what to show. */
  attach(toCard: ((message: ToCard) => void) | undefined): void;
}

export function createScreen(toComposer: (message: ToComposer) => void, changed: () => void): Screen {
  let shown: Shown = { view: 'none' };
  let last: ToCard = { kind: 'hide' };
  let toCard: ((message: ToCard) => void) | undefined;

  function set(next: Shown, message: ToCard): void {
    shown = next;
    last = message;
    toCard?.(message);
    changed();
  }

  const screen: Screen = {
    theme: 'light',
    now: () => shown,
    show: (next, view, focused) => set(next, { kind: 'show', view, theme: screen.theme, focused }),
    taken: () => set({ view: 'none' }, { kind: 'hide' }),
    hide() {
      if (shown.view === 'none') return;
      screen.taken();
      toComposer({ kind: 'frame', view: 'none', width: 0, height: 0 });
    },
    size(width, height) {
      if (shown.view === 'none') return;
      const view = shown.view === 'hold' || shown.view === 'notice' ? shown.view : 'card';
      const mark = shown.view === 'card' ? shown.open : undefined;
      toComposer({ kind: 'frame', view, mark, width, height });
    },
    key: (key, shift) => toCard?.({ kind: 'key', key, shift }),
    attach(next) {
      toCard = next;
      toCard?.(last);
    },
  };
  return screen;
}
