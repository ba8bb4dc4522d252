import { pasteText, typeText } from './commands.ts';
import { richField } from './rich.ts';

/** Trix: adds what is typed to the step of the typing before it; what is pasted is a step of its own. */
export const trix = richField({
  selector: 'trix-editor',
  write: (editable, text) => (text === '' ? typeText : pasteText)(editable, text),
});
