import { announceText, pressUndo } from './commands.ts';
import { richField } from './rich.ts';

/** Slate: does all of its editing at `beforeinput`; its history joins neighbouring insertions whatever their time. */
export const slate = richField({
  id: 'slate',
  matches: editable => editable.hasAttribute('data-slate-editor'),
  preserves: () => true,
  skip: '[data-slate-placeholder]',
  widens: true,
  write: announceText,
  undo: pressUndo,
});
