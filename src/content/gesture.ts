import { isMouse } from './kind.ts';

/** What a pointer did, up to its click: a site may post at any of it. */
export interface Gesture {
  /** Takes an event of a gesture that `begins` says yes to as the pointer goes down. True where it was taken. */
  take(event: Event, begins: () => boolean): boolean;
  /** What was taken of the gesture that this click ends, in order. */
  endedBy(click: Event): readonly MouseEvent[];
}

export function createGesture(): Gesture {
  let taken: MouseEvent[] | undefined;

  return {
    take(event, begins) {
      if (!isMouse(event) || !event.isTrusted) return false;
      if (event.type === 'pointerdown') taken = event.button === 0 && begins() ? [] : undefined;
      if (taken === undefined) return false;
      // Its default action stays: the button looks pressed, and focus goes where it would have gone.
      event.stopImmediatePropagation();
      taken.push(event);
      return true;
    },
    endedBy(click) {
      const all = (isMouse(click) && click.detail > 0 && taken) || [];
      taken = undefined;
      return all;
    },
  };
}

/** Events of a pointer that come before its click. */
export function isLead({ type }: Event): boolean {
  return /^(?:pointer|mouse)(?:down|up)$/.test(type);
}
