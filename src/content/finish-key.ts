import type { Box } from './box.ts';
import { fieldFor } from './fields/index.ts';
import { replaying } from './keep.ts';
import { isA, isKey } from './kind.ts';
import type { Press } from './press.ts';
import type { Hooks } from './world.ts';

/**
 * What the browser does by default for a key that the site left alone. A synthetic key has no default action: a plain
 * Enter would lose its line break in a box, and the implicit submission of a form in a single line.
 */
export function finishKey({ event, target }: Press, box: Box, hooks: Hooks): void {
  if (!isKey(event) || event.key !== 'Enter') return;
  if (isA(target, 'input')) submitImplicitly(target, hooks);
  else if (!event.ctrlKey && !event.metaKey) breakLine(box);
}

function submitImplicitly({ form }: HTMLInputElement, hooks: Hooks): void {
  if (form === null) return;
  const button = form.querySelector<HTMLElement>('button:not([type]), [type="submit"], [type="image"]');
  replaying(hooks, () => (button === null ? form.requestSubmit() : button.click()));
}

/** Puts a line break where the caret is. */
export function breakLine(box: Box): void {
  for (const part of box.parts) {
    const field = fieldFor(part);
    const { caret } = field.read(part);
    if (caret !== undefined) void field.replace(part, caret, caret, '\n');
  }
}
