import { pasteReaches, typeLines } from './commands.ts';
import { richField } from './rich.ts';

/** Quill 1 and 2: observe what the browser types; the history groups changes for `delay`, 1000 ms. */
export const quill = richField({
  selector: '.ql-editor',
  skip: '.ql-ui, .ql-clipboard',
  pause: 1000,
  write: (editable, text) => {
    // Typed line breaks are lost here; nothing at all is better than half.
    if (pasteReaches || !text.includes('\n')) typeLines(editable, text);
  },
});
