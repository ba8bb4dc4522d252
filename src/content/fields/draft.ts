import { pasteText, pressBackspace } from './commands.ts';
import { richField } from './rich.ts';

/** Draft.js: pasting is the only input that it takes whole, whatever leaves and blocks the selection spans. */
export const draft = richField({
  selector: ':has(> [data-contents])',
  write: (editable, text) => {
    if (text === '') pressBackspace(editable);
    else pasteText(editable, text);
  },
});
