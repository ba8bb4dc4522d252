import type { Snapshot } from './draft.ts';
import { editableAt } from './editable.ts';

/**
 * Learns what Enter does in boxes that nobody described: where the text went on with a line break after it, Enter does
 * not post, and is never kept again.
 */
export interface EnterHabit {
  /** A plain Enter went through to the site. */
  pressed(before: Snapshot): void;
  /** The box was read again. */
  read(after: Snapshot): void;
  /** Whether Enter is known to break lines where this element is. */
  breaksLines(element: Element): boolean;
}

export function createEnterHabit(): EnterHabit {
  const breaking = new WeakSet<HTMLElement>();
  let before: Snapshot | undefined;

  return {
    pressed(snapshot) {
      before = snapshot;
    },
    read(after) {
      const was = before;
      before = undefined;
      if (was === undefined) return;
      for (const [index, part] of after.box.parts.entries()) {
        const old = was.box.parts.indexOf(part);
        if (old >= 0 && breaks(after.draft.parts[index]!) > breaks(was.draft.parts[old]!)) breaking.add(part);
      }
    },
    breaksLines(element) {
      const part = editableAt(element);
      return part !== undefined && breaking.has(part);
    },
  };
}

function breaks(text: string): number {
  return text.split('\n').length;
}
