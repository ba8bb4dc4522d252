import { pasteText, pressBackspace, pressUndo } from './commands.ts';
import { richField } from './rich.ts';

/** Draft.js: pasting is the only input that it takes whole, whatever leaves and blocks the selection spans. */
export const draft = richField({
  id: 'draft',
  matches: editable => editable.querySelector(':scope > [data-contents]') !== null,
  preserves: () => true,
  write: (editable, text) => (text === '' ? pressBackspace(editable) : pasteText(editable, text)),
  undo: pressUndo,
});
