import { typeLines } from './commands.ts';
import { richField } from './rich.ts';

/** Quill 1 and 2: observe what the browser types; the history groups changes for `delay`, 1000 ms. */
export const quill = richField({
  selector: '.ql-editor',
  skip: '.ql-ui, .ql-clipboard',
  pause: 1000,
  write: typeLines,
});
