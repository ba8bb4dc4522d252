import type { FromCard } from '../protocol/card.ts';
import type { NoticeId, OpenedBy, ToComposer } from '../protocol/composer.ts';
import { createActs } from './acts.ts';
import type { Answers } from './answers.ts';
import { type Checked, nearest } from './checked.ts';
import type { InForce } from './in-force.ts';
import { createScreen, type Screen, type Theme } from './screen.ts';
import { holdView } from './views.ts';

export interface DialogueWorld {
  readonly answers: Answers;
  inForce(): InForce | undefined;
  now(): number;
  toComposer(message: ToComposer): void;
  /** Checks the newest draft again, so that what was answered loses its mark. */
  recheck(): void;
  changed(): void;
}

/** The talk between a composer script and its card: each tells the worker, neither the other. */
export interface Dialogue extends Pick<Screen, 'attach' | 'taken' | 'key'> {
  /** From the card, once it has claimed its token. */
  handle(message: FromCard): void;
  open(checked: Checked, mark: number, by: OpenedBy, theme: Theme): void;
  hold(checked: Checked, theme: Theme): void;
  notice(notice: NoticeId, theme: Theme): void;
  edited(edit: number, ok: boolean): void;
  /** A new verdict: an open card follows its words, or closes with them. */
  refresh(checked: Checked): void;
  holding(): boolean;
}

export function createDialogue(world: DialogueWorld): Dialogue {
  const screen = createScreen(world.toComposer, world.changed);
  const acts = createActs(world, screen);
  return {
    attach: screen.attach,
    taken: screen.taken,
    key: screen.key,
    edited: acts.edited,
    handle(message) {
      if (message.kind === 'act') void acts.run(message.act);
      else if (message.kind === 'size') screen.size(message.width, message.height);
    },
    open(checked, mark, by, theme) {
      // A question about posting is answered before anything else is shown.
      if (screen.now().view === 'hold') return;
      screen.theme = theme;
      acts.open(checked, mark, by === 'chord');
    },
    hold(checked, theme) {
      const inForce = world.inForce();
      if (inForce === undefined) return world.toComposer({ kind: 'release', n: checked.n });
      screen.theme = theme;
      screen.show({ view: 'hold', checked }, holdView(inForce, checked, world.now()), true);
    },
    notice(notice, theme) {
      // One quiet line never takes the place of a card or a question.
      if (!['none', 'notice'].includes(screen.now().view)) return;
      screen.theme = theme;
      const organisation = world.inForce()?.policy.organisation.name ?? '';
      screen.show({ view: 'notice' }, { kind: 'notice', notice, organisation });
    },
    refresh(checked) {
      const shown = screen.now();
      if (shown.view === 'card') acts.open(checked, nearest(checked, shown.checked, shown.open));
    },
    holding: () => screen.now().view === 'hold',
  };
}
