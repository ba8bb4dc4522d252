import { pasteReaches, pasteText, pressBackspace, typeText } from './commands.ts';
import { richField } from './rich.ts';
import { selectionOf } from './selection.ts';

/** Draft.js: pasting is the only input that it takes whole, whatever leaves and blocks the selection spans. */
export const draft = richField({
  selector: ':has(> [data-contents])',
  write: (editable, text) => {
    if (text === '') pressBackspace(editable);
    else if (pasteReaches) pasteText(editable, text);
    else if (isInOneLeaf(editable) && !text.includes('\n')) typeText(editable, text);
  },
});

/** What the browser types is taken over where it changed one text node; anything more breaks the editor. */
function isInOneLeaf(editable: HTMLElement): boolean {
  const selection = selectionOf(editable);
  return selection?.anchorNode?.nodeType === 3 && selection.anchorNode === selection.focusNode;
}
