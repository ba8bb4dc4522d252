import { controlAt, controls } from './control.ts';
import { boxes, editableAt, isComposer, isFilled, writable } from './editable.ts';
import { isElement } from './kind.ts';
import { deepFocus, targetOf } from './shadow.ts';
import { frames, withFrames } from './surroundings.ts';

/** When the worker gave no composer script, it is asked again after this long, in milliseconds, and so often: a message may be lost while it starts. */
const again = 2_000;
const tries = 2;

/** A pointer that moves over buttons makes us look around so seldom, in milliseconds. */
const seldom = 500;

/** Says `contact` to the worker, which then injects the composer script into this frame. */
export interface Contact {
  /** A person touched something: says it if that was a box or a button. */
  touched(event: Event): void;
  /** Says it, unless that was done just now. */
  say(): void;
  /** Says it if there is something to look after already: a box that has the focus, or one that is filled. */
  lookAround(): void;
  /** The pointer came upon something: upon a button, it looks around as well, since a press may follow. */
  neared(event: Event): void;
}

/** `isServed`: whether a composer script has come. */
export function createContact(isServed: () => boolean): Contact {
  let looked = Number.NEGATIVE_INFINITY;
  let told = Number.NEGATIVE_INFINITY;

  function say(left = tries): void {
    if (performance.now() - told < again) return;
    told = performance.now();
    void send();
    if (left > 0) setTimeout(() => isServed() || say(left - 1), again + 50);
  }

  function lookAround(): void {
    looked = performance.now();
    // Most pages have neither focus nor box as they load. Then no element is touched: the first one that is, if only the
    // body, costs a page 70 kB and half of our time in it.
    if (document.designMode !== 'on' && document.querySelector(`:focus-within, ${frames}, ${boxes}`) === null) return;
    const focus = deepFocus();
    const filled = (): boolean =>
      withFrames(document).some(tree => writable(tree, boxes).some(one => isComposer(one) && isFilled(one)));
    if ((focus !== undefined && editableAt(focus) !== undefined) || filled()) say();
  }

  return {
    say: () => say(),
    lookAround,
    touched(event) {
      const target = event.isTrusted ? targetOf(event) : undefined;
      if (target === undefined) return;
      const isButton = event.type !== 'focusin' && controlAt(target) !== undefined;
      if (isButton || editableAt(target) !== undefined) say();
    },
    neared({ target }) {
      if (performance.now() - looked < seldom || !isElement(target)) return;
      if (target.closest(controls) !== null) lookAround();
    },
  };
}

async function send(): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ kind: 'contact' });
  } catch {
    // The worker is starting, or this instance has been orphaned: the next touch shows which.
  }
}
