import { announce, pasteText } from './commands.ts';
import { richField } from './rich.ts';

/** Lexical: takes a replacement from `beforeinput`, as of a spelling mistake; its history makes it a step of its own. */
export const lexical = richField({
  selector: '[data-lexical-editor="true"]',
  write: (editable, text) => {
    if (text === '') announce(editable, 'deleteContentBackward');
    else if (text.includes('\n')) pasteText(editable, text);
    else announce(editable, 'insertReplacementText', text);
  },
});
