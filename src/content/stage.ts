import { createHost, type Host } from '../marks/host.ts';
import { createMarks, type Marks } from '../marks/marks.ts';
import { createAutoOpen } from './auto-open.ts';
import { type Card, createCard } from './card.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import { listenEverywhere } from './fields/views.ts';
import { createFrame, type Frame } from './frame.ts';
import { createKeys, type Keys } from './keys.ts';
import type { Link } from './link.ts';
import { type Pointer, watchPointer } from './pointer.ts';

/** Everything of ours that can be seen: one host in the page, and in its closed root the marks and the card's frame. */
export interface Stage {
  readonly host: Host;
  readonly marks: Marks;
  readonly frame: Frame;
  readonly card: Card;
  readonly keys: Keys;
  readonly pointer: Pointer;
  readonly autoOpen: ReturnType<typeof createAutoOpen>;
}

export interface StageWorld {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly link: Link;
  asking(): boolean;
  asked(): void;
  read(): void;
}

/** Sets the stage at a composer's first focus: the page sees the same coming whatever is written there. */
export function createStage(world: StageWorld, signal: AbortSignal): Stage {
  const host = createHost(document, signal);
  const marks = createMarks(host.root, world.read, signal);
  const frame = createFrame(host.root, () => world.link.post({ kind: 'token' }));
  const card = createCard({ ...world, marks, frame });
  const pointer = watchPointer({ ...world, marks, card, frame }, signal);

  let due = 0;
  const follow = (): void => {
    if (due === 0 && card.view() !== 'none') {
      due = requestAnimationFrame(() => {
        due = 0;
        card.follow();
      });
    }
  };
  listenEverywhere('scroll', follow, signal);
  listenEverywhere('resize', follow, signal);
  const keys = createKeys({ ...world, card });
  return { host, marks, frame, card, keys, pointer, autoOpen: createAutoOpen({ ...world, card }, signal) };
}
