import type { Snapshot } from './draft.ts';
import { editableAt } from './editable.ts';

/**
 * What Enter does in a box. `asked`: nobody knows, and *Edit* was the answer when it might have posted: from then on it
 * is a line break while the text is one to be held.
 */
export type EnterEffect = 'breaks' | 'posts' | 'asked';

/** Learns what Enter does in boxes that nobody described, from what it did there before. */
export interface EnterHabit {
  /** A plain Enter went through to the site. */
  pressed(before: Snapshot): void;
  /** It might have posted, and the person wanted to go on writing. */
  declined(element: Element): void;
  /** The box was read again. */
  read(after: Snapshot): void;
  /** What Enter did last time where this element is; undefined as long as nobody knows. */
  at(element: Element): EnterEffect | undefined;
}

export function createEnterHabit(): EnterHabit {
  const known = new WeakMap<HTMLElement, EnterEffect>();
  let before: Snapshot | undefined;

  return {
    pressed(snapshot) {
      before = snapshot;
    },
    declined(element) {
      const part = editableAt(element);
      if (part !== undefined && !known.has(part)) known.set(part, 'asked');
    },
    read(after) {
      const was = before;
      before = undefined;
      if (was === undefined) return;
      for (const [index, part] of after.box.parts.entries()) {
        const old = was.box.parts.indexOf(part);
        const effect = old < 0 ? undefined : effectOf(was.draft.parts[old]!, after.draft.parts[index]!);
        if (effect !== undefined) known.set(part, effect);
      }
    },
    at(element) {
      const part = editableAt(element);
      return part && known.get(part);
    },
  };
}

function effectOf(before: string, after: string): EnterEffect | undefined {
  if (before.trim() !== '' && after.trim() === '') return 'posts';
  return after.split('\n').length > before.split('\n').length ? 'breaks' : undefined;
}
