import { isKey } from './kind.ts';
/**
 * Sites repeat a key by themselves: pressed while no box has the focus, it is cloned onto their box, where it may post
 * (Telegram's web client does so). Such a clone is the person's press as well, once a press.
 *
 * Other events of a page's scripts never count: a page could learn by them which words are held.
 */
export interface Echoes {
  /** A key of the person's went to the site, and posted nothing where it went. */
  passed(event: KeyboardEvent): void;
  /** Whether an event is a person's doing. */
  isTheirs(event: Event): boolean;
}

export function createEchoes(): Echoes {
  let last: KeyboardEvent | undefined;

  return {
    passed(event) {
      last = event;
    },
    isTheirs(event) {
      if (event.isTrusted) {
        // The next key, or this one coming up, ends the time of its clones.
        if (isKey(event)) last = undefined;
        return true;
      }
      if (event.type !== 'keydown' || last === undefined || !isClone(event as KeyboardEvent, last)) return false;
      last = undefined;
      return true;
    },
  };
}

function isClone(event: KeyboardEvent, of: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  return (
    key === of.key &&
    ctrlKey === of.ctrlKey &&
    metaKey === of.metaKey &&
    shiftKey === of.shiftKey &&
    altKey === of.altKey
  );
}
