import type { EnterBox, EnterHabits, EnterLesson } from '../protocol/composer.ts';
import { looksLikeChat } from './chat.ts';
import type { Snapshot } from './draft.ts';
import { editableAt } from './editable.ts';

/**
 * What Enter does in a box. `asked`: nobody knows, and *Edit* was the answer when it might have posted: from then on it
 * is a line break while the text is one to be held.
 */
export type EnterEffect = EnterLesson | 'asked';

/**
 * Learns what Enter does in boxes that nobody described, from what it did there before, in this box or in another of its
 * kind on this site.
 */
export interface EnterHabit {
  /** A plain Enter went through to the site. */
  pressed(before: Snapshot): void;
  /** It might have posted, and the person wanted to go on writing. */
  declined(element: Element): void;
  /** The box was read again. */
  read(after: Snapshot): void;
  /** What Enter did last time where this element is; undefined as long as nobody knows. */
  at(element: Element): EnterEffect | undefined;
  /** What is known of this site from before. */
  recall(site: EnterHabits): void;
}

/** `learned` is told what is new about the site. */
export function createEnterHabit(learned: (box: EnterBox, lesson: EnterLesson) => void): EnterHabit {
  const known = new WeakMap<HTMLElement, EnterEffect>();
  const kinds = new WeakMap<HTMLElement, EnterBox>();
  let usual: EnterHabits = {};
  let before: Snapshot | undefined;

  function learn(part: HTMLElement, lesson: EnterLesson, kind: EnterBox): void {
    known.set(part, lesson);
    if (usual[kind] === lesson || usual[kind] === 'posts') return;
    usual = { ...usual, [kind]: lesson };
    learned(kind, lesson);
  }

  const habit: EnterHabit = {
    pressed(snapshot) {
      before = snapshot;
      for (const part of snapshot.box.parts) kinds.set(part, kindOf(part));
    },
    declined(element) {
      const part = editableAt(element);
      if (part !== undefined && habit.at(part) === undefined) known.set(part, 'asked');
    },
    read(after) {
      const was = before;
      before = undefined;
      if (was === undefined) return;
      // In an editor of blocks a line break is one more box.
      const grown = after.box.parts.length > was.box.parts.length ? 'breaks' : undefined;
      for (const [index, part] of after.box.parts.entries()) {
        const old = was.box.parts.indexOf(part);
        const effect = old < 0 ? undefined : (effectOf(was.draft.parts[old]!, after.draft.parts[index]!) ?? grown);
        // An emptied or grown box looks like another: what it was before the key counts.
        if (effect !== undefined) learn(part, effect, kinds.get(part) ?? kindOf(part));
      }
    },
    recall(site) {
      usual = { ...site, ...usual };
    },
    at(element) {
      const part = editableAt(element);
      return part && (known.get(part) ?? usual[kindOf(part)]);
    },
  };
  return habit;
}

function kindOf(part: HTMLElement): EnterBox {
  return looksLikeChat(part) ? 'line' : 'area';
}

function effectOf(before: string, after: string): EnterLesson | undefined {
  if (before.trim() !== '' && after.trim() === '') return 'posts';
  return after.split('\n').length > before.split('\n').length ? 'breaks' : undefined;
}
