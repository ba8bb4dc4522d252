import { typeLines } from './commands.ts';
import { richField } from './rich.ts';

const kept = new WeakMap<HTMLElement, boolean>();

/** Whatever nobody else knows: typed into as a browser does. */
export const contenteditable = richField({
  selector: '*',
  // Asked once for each editable: computed style at every key would cost a page its layout.
  preserves: editable => {
    const known = kept.get(editable) ?? /pre|break-spaces/.test(getComputedStyle(editable).whiteSpace);
    kept.set(editable, known);
    return known;
  },
  write: typeLines,
});
