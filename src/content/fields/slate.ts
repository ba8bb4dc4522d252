import { announce, pasteText, pressUndo } from './commands.ts';
import { richField } from './rich.ts';

/** Slate: does all of its editing at `beforeinput`. */
export const slate = richField({
  id: 'slate',
  matches: editable => editable.hasAttribute('data-slate-editor'),
  preserves: () => true,
  skip: '[data-slate-placeholder]',
  write: (editable, text, before) => {
    if (text === '') announce(editable, 'deleteContentBackward');
    else if (text.includes('\n')) pasteText(editable, text);
    else {
      // The history joins an insertion to the typing in front of it, whatever the time between; not so a replacement.
      if (before !== '') announce(editable, 'deleteContentBackward');
      announce(editable, 'insertText', before + text);
    }
  },
  undo: pressUndo,
});
