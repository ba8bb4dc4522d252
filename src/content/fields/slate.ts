import { announce } from './commands.ts';
import { richField } from './rich.ts';

/** Slate: does all of its editing at `beforeinput`; what comes in one task is one step of its history. */
export const slate = richField({
  selector: '[data-slate-editor]',
  skip: '[data-slate-placeholder]',
  write: (editable, text, before) => {
    // The history joins an insertion to the typing in front of it, whatever the time between; not so a replacement.
    const joins = before !== '' && !text.startsWith('\n');
    if (text === '' || joins) announce(editable, 'deleteContentBackward');
    for (const [index, line] of `${joins ? before : ''}${text}`.split('\n').entries()) {
      if (index > 0) announce(editable, 'insertParagraph');
      if (line !== '') announce(editable, 'insertText', line);
    }
  },
});
