import type { Marks } from '../marks/marks.ts';
import { themeOf } from '../marks/theme.ts';
import type { NoticeId, OpenedBy, ToComposer } from '../protocol/composer.ts';
import type { Box } from './box.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import { boundsOf } from './fields/views.ts';
import { giveBack, takeKeysBack } from './focus.ts';
import type { Frame } from './frame.ts';
import type { Link } from './link.ts';
import { type Area, inLowerHalf, placeCard, placeNotice, type Size, union } from './place.ts';
import { nearPostControl } from './submit.ts';
import { isVisible } from './surroundings.ts';

export type Theme = 'light' | 'dark';
type Framed = Extract<ToComposer, { kind: 'frame' }>;

/** A card that was asked for comes within so many milliseconds, or not at all. */
const soon = 1_000;
/** As large as cards are, as a rule: what is asked about before a card is there. */
const usual: Size = { width: 340, height: 260 };

export interface CardWorld {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly link: Link;
  readonly marks: Marks;
  readonly frame: Frame;
  /** A post is kept back and the person is to be asked. */
  asking(): boolean;
  /** The question about a held post can be seen. */
  asked(): void;
}

/** The card beside its words: asked for here, filled by the worker, placed here. */
export interface Card {
  /** What the frame shows. */
  view(): Framed['view'];
  /** Whether keys may be meant for a card: it is open, or was asked for by keyboard a moment ago. */
  takesKeys(): boolean;
  /** The mark that is open. */
  mark(): number | undefined;
  openedBy(): OpenedBy | undefined;
  open(mark: number, by: OpenedBy): void;
  /** Whether a card of the usual size would have a place beside a mark. */
  hasPlace(mark: number): boolean;
  notice(notice: NoticeId): void;
  /** The worker is about to have it say something. */
  expect(): void;
  /** The worker says what the frame shows, and how large that is. */
  framed(message: Framed): void;
  /** Something moved. */
  follow(): void;
  /** Takes it away from this side. */
  close(): void;
}

export function createCard(world: CardWorld): Card {
  const { desk, drafts, link, marks, frame } = world;
  let shown: Framed | undefined;
  let by: OpenedBy | undefined;
  /** When it was asked for, as by keyboard, and has not come yet: keys that follow are meant for it. */
  let asked: number | undefined;
  /** A card was asked for and the person has not closed it since: one that is still under way after that is not shown. */
  let wanted = false;
  /** Where the words were seen last: what follows on a fix stays there. */
  let anchor: Area | undefined;

  const theme = (): Theme => themeOf(desk.box?.parts[0] ?? document.documentElement);

  function gone(): void {
    shown = undefined;
    by = undefined;
    asked = undefined;
    marks.open(undefined);
    // A click had brought the focus into the card.
    if (frame.hasFocus()) giveBack(desk.part);
    else takeKeysBack();
    frame.hide();
  }

  /** What was shown is over, by no wish of the person's: what was asked for just now is still to come, such as what a fix did. */
  function over(): void {
    const due = asked !== undefined && performance.now() - asked < soon ? asked : undefined;
    gone();
    if (due === undefined) return;
    asked = due;
    // A hidden frame lays nothing out, and would never say its size.
    frame.expect();
  }

  function place(box: Box, { view, mark, width, height }: Framed): void {
    const space = viewport();
    const size = { width: Math.min(width, space.width - 16), height: Math.min(height, space.height - 16) };
    const rtl = getComputedStyle(box.parts[0]!).direction === 'rtl';
    if (view === 'notice') {
      frame.show(placeNotice(composerArea(box), size, space, rtl), size, theme());
      return;
    }
    const words = mark === undefined ? anchor : union(marks.rectsOf(mark));
    if (words !== undefined) anchor = words;
    const spot = words && placeCard(words, size, space, inTheWay(desk), rtl);
    if (spot !== undefined) frame.show(spot, size, theme());
    else if (by === 'chord' || by === 'click' || mark === undefined)
      frame.show(inLowerHalf(size, space), size, theme());
    else {
      over();
      link.post({ kind: 'closed' });
    }
  }

  const card: Card = {
    view: () => shown?.view ?? 'none',
    takesKeys: () => shown?.view === 'card' || (asked !== undefined && performance.now() - asked < soon),
    mark: () => shown?.mark,
    openedBy: () => by,
    open(mark, openedBy) {
      const verdict = desk.now && drafts.verdictOn(desk.now);
      if (verdict === undefined || shown?.view === 'hold') return;
      by = openedBy;
      wanted = true;
      if (by === 'chord' || by === 'click') card.expect();
      frame.expect();
      link.post({ kind: 'open', n: verdict.n, mark, by, theme: theme() });
    },
    hasPlace(mark) {
      const words = union(marks.rectsOf(mark));
      return words !== undefined && placeCard(words, usual, viewport(), inTheWay(desk)) !== undefined;
    },
    expect() {
      wanted = true;
      asked = performance.now();
      frame.expect();
    },
    notice(notice) {
      frame.expect();
      link.post({ kind: 'notice', notice, theme: theme() });
    },
    framed(message) {
      if (message.view === 'none') return over();
      if (message.view === 'card' ? !wanted : message.view === 'hold' && !world.asking()) return;
      shown = message;
      asked = undefined;
      if (message.view === 'hold') {
        frame.cover(theme());
        world.asked();
        return;
      }
      if (message.view === 'card') marks.open(message.mark);
      if (desk.box !== undefined) place(desk.box, message);
    },
    follow() {
      const box = desk.box;
      if (shown === undefined || shown.view === 'hold') return;
      if (box === undefined || !box.parts.some(part => part.isConnected)) card.close();
      else place(box, shown);
    },
    close() {
      if (shown === undefined && !wanted) return;
      wanted = false;
      gone();
      link.post({ kind: 'closed' });
    },
  };
  return card;
}

function viewport(): Size {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

function composerArea(box: Box): Area {
  const areas = [...box.parts, nearPostControl(box)].filter(part => part?.isConnected).map(part => boundsOf(part!));
  return union(areas) ?? new DOMRect();
}

/** What a card may not cover: the line of the caret and the control that posts. (The words it is placed beside itself.) */
function inTheWay({ box, now }: Desk): Area[] {
  const button = box && nearPostControl(box);
  const areas: Area[] = button !== undefined && isVisible(button) ? [boundsOf(button)] : [];
  for (const [index, { caret, rects }] of (now?.readings ?? []).entries()) {
    const line = caret === undefined ? undefined : rects(Math.max(0, caret - 1), Math.max(1, caret)).at(-1);
    const part = now?.box.parts[index];
    if (line !== undefined && part !== undefined) {
      const { left, right } = boundsOf(part);
      areas.push({ left, right, top: line.top, bottom: line.bottom });
    }
  }
  return areas;
}
