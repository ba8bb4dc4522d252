import type { Mark } from '../protocol/composer.ts';
import type { Card } from './card.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import { stop } from './keep.ts';
import type { Link } from './link.ts';

/** Keys that work in the card once the person has gone into it; a key that may be meant for the text never does. */
const inCard = /^(?:Tab|Enter|ArrowUp|ArrowDown|[1-9nwz])$/i;
const inHold = /^(?:Tab|Enter|Escape|ArrowUp|ArrowDown)$/;
/** With a modifier these still go to the browser while a post is held: none of them reaches the text. */
const browser = /^(?:F\d+|[+=0-]|[tnwrlfp])$/i;

export interface Keys {
  /** Takes a key that belongs to the card or to the question about a held post. True where it was taken. */
  take(event: KeyboardEvent): boolean;
  /** The person is back in the text: a fix was made. */
  leave(): void;
}

export interface KeysWorld {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly card: Card;
  readonly link: Link;
  /** Whether a post is held. */
  asking(): boolean;
  /** Reads the box now, if it has changed since it was read last. */
  read(): void;
}

/**
 * The keys of the card. The page's focus stays where it is, since a site's focus trap would take it back: the keys are
 * taken on their way and sent to the frame.
 */
export function createKeys(world: KeysWorld): Keys {
  const { desk, drafts, card, link } = world;
  let inside = false;
  const down = new Set<string>();

  const send = ({ key, shiftKey, repeat }: KeyboardEvent): void => {
    if (!repeat || key === 'Tab' || key.startsWith('Arrow')) link.post({ kind: 'key', key, shift: shiftKey });
  };

  /** A held post is a modal question: nothing typed reaches the page. The person can leave it, though. */
  function takeForHold(event: KeyboardEvent): boolean {
    event.stopImmediatePropagation();
    if (!isForBrowser(event)) event.preventDefault();
    if (inHold.test(event.key)) send(event);
    return true;
  }

  function takeForCard(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      stop(event);
      card.close();
      return true;
    }
    if (event.key === 'Tab') inside = true;
    if (inside && inCard.test(event.key)) {
      stop(event);
      send(event);
      return true;
    }
    inside = false;
    return false;
  }

  /**
   * Opens the card at the mark nearest to the caret, or at the next one. In a box that is read the chord is always ours:
   * a page that missed it only where something was found would learn of that.
   */
  function chord(event: KeyboardEvent): boolean {
    if (desk.now === undefined) return false;
    stop(event);
    world.read();
    inside = true;
    drafts.whenSettled(desk.now, ({ marks }) => {
      const inOrder = marks.toSorted((a, b) => a.part - b.part || a.start - b.start);
      const at = inOrder.findIndex(({ id }) => id === card.mark());
      const mark = at < 0 ? nearest(inOrder, desk) : inOrder[(at + 1) % inOrder.length];
      if (mark !== undefined) card.open(mark.id, 'chord');
    });
    return true;
  }

  function takeDown(event: KeyboardEvent): boolean {
    if (world.asking()) return takeForHold(event);
    if (event.isComposing || event.keyCode === 229) return false;
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) return event.code === 'Period' && !event.shiftKey && chord(event);
    if (card.takesKeys()) return takeForCard(event);
    inside = false;
    return false;
  }

  return {
    leave() {
      inside = false;
    },
    take(event) {
      if (!event.isTrusted) return false;
      if (event.type === 'keyup') {
        if (!down.delete(event.code)) return false;
        stop(event);
        return true;
      }
      const taken = takeDown(event);
      if (taken) down.add(event.code);
      else down.delete(event.code);
      return taken;
    },
  };
}

function isForBrowser({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return key === 'ArrowLeft' || key === 'ArrowRight';
  return (ctrlKey || metaKey || key.length > 1) && browser.test(key);
}

function nearest(marks: readonly Mark[], { now }: Desk): Mark | undefined {
  const part = now?.readings.findIndex(({ caret }) => caret !== undefined) ?? -1;
  const caret = now?.readings[part]?.caret ?? 0;
  const distance = (mark: Mark): number => {
    if (mark.part !== part) return Number.MAX_SAFE_INTEGER;
    return Math.max(0, mark.start - caret, caret - mark.end);
  };
  return marks.toSorted((a, b) => distance(a) - distance(b))[0];
}
