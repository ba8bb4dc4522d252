import { pasteText, typeText } from './commands.ts';
import { richField } from './rich.ts';

/** CKEditor 5: what is pasted is a step of its own; a pasted line break is one within a paragraph, two of them begin a new one. */
export const ckeditor = richField({
  selector: '.ck-content',
  preserves: () => false,
  write: (editable, text) => (text === '' ? typeText : pasteText)(editable, text.replaceAll('\n', '\n\n')),
});
