import { composed } from './activity.ts';
import { pressUndo, typeText } from './commands.ts';
import type { Field } from './field.ts';
import { mirrored } from './mirror.ts';
import { focus, frames } from './selection.ts';
import { carryFrom } from './views.ts';

type TextControl = HTMLTextAreaElement | HTMLInputElement;

const textTypes = new Set(['text', 'search', 'url', '']);

/** `<textarea>` and one-line text inputs. */
export const textarea: Field = {
  matches: editable =>
    editable.localName === 'textarea' ||
    (editable.localName === 'input' && textTypes.has((editable as HTMLInputElement).type)),
  read: editable => {
    const control = editable as TextControl;
    const { value, selectionStart, selectionEnd } = control;
    const focused = (control.getRootNode() as Document | ShadowRoot).activeElement === control;
    return {
      text: value,
      caret: focused && selectionStart !== null && selectionStart === selectionEnd ? selectionStart : undefined,
      rects: (start, end) => mirrored(control, value, start, end).map(carryFrom(control.ownerDocument)),
    };
  },
  replace: async (editable, start, end, text) => {
    const control = editable as TextControl;
    const before = control.value;
    await composed();
    if (control.value !== before || !control.isConnected) return false;
    focus(control);
    // Setting the selection ends the browser's own typing step, so that this edit is a step of its own.
    control.setSelectionRange(start, end);
    if (control.selectionStart !== start || control.selectionEnd !== end) return false;
    typeText(control, text);
    await frames(2);
    return control.value === before.slice(0, start) + text + before.slice(end);
  },
  undo: async (editable, expected) => {
    await composed();
    focus(editable);
    pressUndo(editable);
    await frames(2);
    return (editable as TextControl).value === expected;
  },
};
