import type { Desk } from './desk.ts';
import type { Snapshot } from './draft.ts';
import { snapshot } from './draft.ts';
import { isVisible } from './surroundings.ts';

/** A site that took our press shows something of it sooner than this, in milliseconds. */
const patience = 1_500;

/**
 * Watches what becomes of a press that was repeated in the person's stead. A site that takes trusted events only does
 * nothing at all then, and the person has to press once more by hand: that is said.
 */
export interface OnceMore {
  /** Watches from now on, before the press is repeated. */
  watch(of: Snapshot): void;
  /** The box was read: other words, or none, end it. */
  read(now: Snapshot): void;
}

export function createOnceMore(desk: Desk, say: { shown(): void; over(): void }, signal: AbortSignal): OnceMore {
  let watched: Snapshot | undefined;
  let said = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(end);

  function end(): void {
    clearTimeout(timer);
    observer.disconnect();
    watched = undefined;
    if (said) say.over();
    said = false;
  }

  function due(of: Snapshot): void {
    observer.disconnect();
    const waits = of.box.parts.every(part => part.isConnected && isVisible(part));
    if (!waits || snapshot(of.box, desk.site).key !== of.key) {
      end();
      return;
    }
    said = true;
    say.shown();
  }

  signal.addEventListener('abort', end);
  return {
    watch(of) {
      end();
      watched = of;
      // A button that goes dim, a spinner, a box that is emptied: any of it means that the site has heard.
      observer.observe(of.box.scope, { attributes: true, childList: true, characterData: true, subtree: true });
      timer = setTimeout(due, patience, of);
    },
    read(now) {
      if (watched !== undefined && now.key !== watched.key) end();
    },
  };
}
