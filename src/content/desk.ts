import type { BoxState } from '../protocol/composer.ts';
import type { Site } from '../sites/site.ts';
import type { Box } from './box.ts';
import { surfaceOf } from './context.ts';
import type { Snapshot } from './draft.ts';

/** What the parts of a composer script work on together. */
export interface Desk {
  /** The worker has said what it wants here; until then nothing is read. */
  ready: boolean;
  active: boolean;
  messages: boolean;
  site: Site | undefined;
  /** Where no entry names the host: the kinds of site that it could be. */
  kinds: readonly Site[];
  /** The composer that was touched last. */
  box: Box | undefined;
  /** The part of it that had the focus last. */
  part: HTMLElement | undefined;
  /** It, as read last. */
  now: Snapshot | undefined;
  state: BoxState;
}

export function emptyDesk(): Desk {
  return {
    ready: false,
    active: false,
    messages: false,
    site: undefined,
    kinds: [],
    box: undefined,
    part: undefined,
    now: undefined,
    state: 'idle',
  };
}

/** Whether a box is to be read at all. */
export function isRead(desk: Desk, box: Box): boolean {
  return desk.ready && desk.active && (desk.messages || surfaceOf(box, desk.site) !== 'message');
}
