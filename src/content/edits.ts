import type { ToComposer } from '../protocol/composer.ts';
import type { Desk } from './desk.ts';
import { fieldFor } from './fields/index.ts';
import type { Link } from './link.ts';

type Edit = Extract<ToComposer, { kind: 'edit' }>;

/** Carries out the fix that the person chose, in that stretch alone, and takes it back again if they ask. */
export interface Edits {
  edit(message: Edit): Promise<void>;
  undo(edit: number): Promise<void>;
}

/** `done` is called before the outcome is told, upon which the card says it. */
export function createEdits(desk: Desk, link: Link, done: () => void): Edits {
  let last: { readonly edit: number; readonly part: HTMLElement; readonly before: string } | undefined;

  async function replace({ edit, part: index, start, end, expect, text }: Edit): Promise<boolean> {
    const part = desk.box?.parts[index];
    if (part === undefined || !part.isConnected) return false;
    const field = fieldFor(part);
    const before = field.read(part).text;
    if (before.slice(start, end) !== expect) return false;
    last = { edit, part, before };
    return field.replace(part, start, end, text);
  }

  async function undo(edit: number): Promise<boolean> {
    if (last?.edit !== edit || !last.part.isConnected) return false;
    return fieldFor(last.part).undo(last.part, last.before);
  }

  async function report(edit: number, work: Promise<boolean>): Promise<void> {
    const ok = await work.catch(() => false);
    done();
    link.post({ kind: 'edited', edit, ok });
  }

  return {
    edit: message => report(message.edit, replace(message)),
    undo: edit => report(edit, undo(edit)),
  };
}
