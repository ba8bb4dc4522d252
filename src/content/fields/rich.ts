import { composed, rested } from './activity.ts';
import { pressUndo } from './commands.ts';
import type { Field, Reading } from './field.ts';
import { linesOf } from './lines.ts';
import { placeAt } from './places.ts';
import { caretIn, focus, frames, isSelected, select } from './selection.ts';
import { carryFrom } from './views.ts';
import { type Walked, walk } from './walk.ts';

/** What tells one family of editors that live in a `contenteditable` from another. */
export interface RichOptions {
  /** Selector of its editables. */
  readonly selector: string;
  /** Whether white space is kept as typed; so it is where this is left out, as frameworks' editors set it. */
  preserves?(editable: HTMLElement): boolean;
  readonly skip?: string;
  /** Selector of what stands in for text that is not drawn. */
  readonly gap?: string;
  /** How long the editor's history goes on adding changes to the last step, in milliseconds. */
  readonly pause?: number;
  /**
   * Puts `text` in place of the selection, which the editor knows of by now; empty text deletes. `before` is the letter
   * in front of the caret, in the same text node; empty where something is selected or there is none.
   */
  write(editable: HTMLElement, text: string, before: string): void;
}

/** A field for an editor that lives in a `contenteditable`. */
export function richField(options: RichOptions): Field {
  const walked = (editable: HTMLElement): Walked =>
    walk(editable, { preserves: options.preserves?.(editable) ?? true, skip: options.skip });

  const read = (editable: HTMLElement): Reading => {
    const now = walked(editable);
    return {
      text: now.text,
      caret: caretIn(editable, now),
      partial: options.gap !== undefined && editable.querySelector(options.gap) !== null,
      rects: (start, end) => linesOf(now, start, end).map(carryFrom(editable.ownerDocument)),
    };
  };

  const reads = async (editable: HTMLElement, expected: string): Promise<boolean> => {
    await frames(2);
    return sameText(walked(editable).text, expected);
  };

  const replace: Field['replace'] = async (editable, start, end, text) => {
    const before = walked(editable).text;
    await composed();
    if (options.pause !== undefined) await rested(options.pause);
    // What an editor has yet to draw would put the selection back to where it was.
    await frames(1);
    const now = walked(editable);
    if (now.text !== before || !editable.isConnected) return false;
    focus(editable);
    const caret = start === end;
    const from = placeAt(editable, now, start, caret ? 'caret' : 'start');
    const to = placeAt(editable, now, end, caret ? 'caret' : 'end');
    await select(editable, from, to);
    // Where the editor has put the selection somewhere else, nothing is written there.
    if (walked(editable).text !== before || !isSelected(editable, now, from, to)) return false;
    options.write(editable, text, caret ? letterBefore(now, start) : '');
    return reads(editable, before.slice(0, start) + text + before.slice(end));
  };

  return {
    matches: editable => editable.matches(options.selector),
    read,
    replace: (...edit) => replace(...edit).catch(() => false),
    undo: async (editable, expected) => {
      await composed();
      focus(editable);
      pressUndo(editable);
      return reads(editable, expected);
    },
  };
}

/** The letter in front of an offset, where it is a whole character of the same text node. */
function letterBefore({ text, segments }: Walked, at: number): string {
  const inside = segments.some(({ start, length, node }) => node.nodeType === 3 && start < at && start + length >= at);
  return inside ? (/[\p{L}\p{N}\p{P} ]$/u.exec(text.slice(at - 1, at))?.[0] ?? '') : '';
}

/** A browser writes some spaces as no-break spaces, and an empty text as one line or none. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ').replace(/\n$/, '');
  return plain(a) === plain(b);
}
