import { typeLines } from './commands.ts';
import { richField } from './rich.ts';

/** CodeMirror 6: parses what the browser types, draws what can be seen; `history` groups changes for `newGroupDelay`, 500 ms. */
export const codemirror = richField({
  selector: '.cm-content',
  skip: '.cm-placeholder',
  gap: '.cm-gap',
  pause: 500,
  write: typeLines,
});
