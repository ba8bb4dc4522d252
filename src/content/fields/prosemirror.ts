import { typeLines } from './commands.ts';
import { richField } from './rich.ts';

/** ProseMirror and TipTap: parse what the browser types; `history` groups changes for `newGroupDelay`, 500 ms. */
export const prosemirror = richField({
  selector: '.ProseMirror',
  skip: '.ProseMirror-widget, .ProseMirror-gapcursor',
  pause: 500,
  write: (editable, text) => {
    // A paste takes several line breaks for one; pasted one by one they stay, and one step of the history.
    for (const lines of text.split(/(?<=\n)(?=\n)/)) typeLines(editable, lines);
  },
});
