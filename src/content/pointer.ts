import type { Marks } from '../marks/marks.ts';
import type { Card } from './card.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import { fieldFor } from './fields/index.ts';
import { listenEverywhere, pointOf } from './fields/views.ts';
import type { Frame } from './frame.ts';

/** The pointer must stay on the words this long before the card opens, in milliseconds. */
const dwell = 300;
/** A second click within this time selects a word and asks for nothing, in milliseconds. */
const twice = 250;
/** It may be away from words and card this long before a card that opened by hovering closes. */
const grace = 400;

export interface Pointer {
  /** The pointer went down: outside of the card, that closes it. */
  pressed(event: PointerEvent): void;
  /** A click went to the page: in marked words it opens their card. */
  clicked(event: MouseEvent): void;
}

/** Opens the card for words that are pointed at, told by coordinates alone: nothing of ours lies over the page. */
export function watchPointer(
  world: {
    desk: Desk;
    drafts: Drafts;
    marks: Marks;
    card: Card;
    frame: Frame;
    /** Reads the box now, if it has changed since it was read last. */
    read(): void;
  },
  signal: AbortSignal,
): Pointer {
  const { desk, drafts, marks, card, frame } = world;
  /** Where the pointer was last. */
  let at = { x: 0, y: 0 };
  let over: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let clicking: ReturnType<typeof setTimeout> | undefined;

  function after(delay: number, then: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(then, delay);
  }

  function move(event: PointerEvent): void {
    if (!event.isTrusted || card.view() === 'hold') return;
    const { x, y } = pointOf(event);
    at = { x, y };
    const inCard = frame.pointed(x, y);
    const mark = inCard ? card.mark() : marks.markAt(x, y);
    if (mark === over) return;
    over = mark;
    // Words that somebody is selecting, or has just selected, are not being asked about.
    if (event.buttons !== 0) {
      clearTimeout(timer);
      return;
    }
    if (mark === undefined) {
      if (card.openedBy() === 'hover') after(grace, card.close);
      else clearTimeout(timer);
    } else if (card.view() === 'none') after(dwell, () => openHere('hover'));
    else clearTimeout(timer);
  }

  /** Opens the card of the words under the pointer, once what stands in the box has been checked. */
  function openHere(by: 'hover' | 'click'): void {
    world.read();
    if (desk.now === undefined) return;
    drafts.whenSettled(desk.now, verdict =>
      // The marks of this verdict are drawn first.
      queueMicrotask(() => {
        const id = marks.markAt(at.x, at.y);
        const mark = verdict.marks.find(one => one.id === id);
        // A suggestion waits until it is asked for.
        if (mark === undefined || mark.id === card.mark() || (by === 'hover' && mark.level === 'suggestion')) return;
        if (by === 'click' || card.view() === 'none') card.open(mark.id, by);
      }),
    );
  }

  listenEverywhere('pointermove', move, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(clicking);
  });
  return {
    pressed(event) {
      const { x, y } = pointOf(event);
      clearTimeout(timer);
      clearTimeout(clicking);
      if (card.view() === 'card' && !frame.pointed(x, y) && marks.markAt(x, y) === undefined) card.close();
    },
    clicked(event) {
      const { button, detail } = event;
      const { x, y } = pointOf(event);
      // A selection that was made by dragging is none of our business, nor is a double click on a word.
      const mark = button === 0 && detail === 1 && isCaret() ? marks.markAt(x, y) : undefined;
      at = { x, y };
      if (mark !== undefined && mark !== card.mark()) clicking = setTimeout(openHere, twice, 'click');
    },
  };

  function isCaret(): boolean {
    const { now } = desk;
    return now?.box.parts.some(part => fieldFor(part).read(part).caret !== undefined) ?? false;
  }
}
