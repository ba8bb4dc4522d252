import { announceText, pressUndo } from './commands.ts';
import { richField } from './rich.ts';

/** Lexical: takes text from `beforeinput`; `history` groups changes for `delay`, 1000 ms by default. */
export const lexical = richField({
  id: 'lexical',
  matches: editable => editable.dataset.lexicalEditor === 'true',
  preserves: () => true,
  pause: 1000,
  write: announceText,
  undo: pressUndo,
});
