import { selectionOf } from './selection.ts';

/**
 * Types in place of the selection; empty text deletes it. As a browser does: it is announced first, for editors that edit
 * their model and not the page, and what nobody takes is done by the browser's own commands, so that everything that
 * listens to typing takes part, and so does the browser's undo. (Deprecated in name only; nothing else does this.)
 */
export function typeText(editable: HTMLElement, text: string): void {
  if (text === '') announce(editable, 'deleteContentBackward') && run(editable, 'delete');
  else announce(editable, 'insertText', text) && run(editable, 'insertText', text);
}

function run({ ownerDocument }: HTMLElement, command: string, text?: string): void {
  ownerDocument.execCommand(command, false, text);
}

/** Types one line, pastes several: a typed line break may be taken for Enter, which may post. */
export function typeLines(editable: HTMLElement, text: string): void {
  if (text.includes('\n')) pasteText(editable, text);
  else typeText(editable, text);
}

/** Undoes as a person does, by the undo keys; where nobody takes them, as a browser does then. */
export function pressUndo(editable: HTMLElement): void {
  const mac = navigator.userAgent.includes('Mac');
  const left = press(editable, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac });
  if (left && announce(editable, 'historyUndo')) run(editable, 'undo');
}

/**
 * Announces an edit of the selection as the browser does before it types. False where an editor took it. `data` is what they
 * read where a content script's `DataTransfer` cannot be seen (Firefox).
 */
export function announce(editable: HTMLElement, inputType: string, data: string | null = null): boolean {
  const selection = selectionOf(editable);
  const targetRanges = selection && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : [];
  const init = { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true };
  return editable.dispatchEvent(new InputEvent('beforeinput', init));
}

/**
 * Pastes plain text; what nobody takes goes where the caret is then, as in a browser. Firefox reads a made-up clipboard
 * event by names of its own (`data`, `dataType`), and leaves the usual one empty.
 */
export function pasteText(editable: HTMLElement, text: string): void {
  const { Object: PlainObject, DataTransfer, ClipboardEvent } = makersOf(editable);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const reach = { bubbles: true, cancelable: true, composed: true };
  const init = Object.assign(new PlainObject(), reach, { clipboardData, data: text, dataType: 'text/plain' });
  if (editable.dispatchEvent(new ClipboardEvent('paste', init))) run(editable, 'insertText', text);
}

type Makers = typeof globalThis;

/**
 * Who makes a clipboard that the page can read. Firefox keeps from a page what a content script has put on one; what the
 * page's own constructors made, called past their wrapper, is the page's (MDN, *Sharing objects with page scripts*).
 */
function makersOf({ ownerDocument }: HTMLElement): Makers {
  const view = ownerDocument.defaultView as (Window & Makers & { readonly wrappedJSObject?: Makers }) | null;
  return view?.wrappedJSObject ?? globalThis;
}

/** Presses Backspace, for an editor that deletes a selection by key alone. */
export function pressBackspace(editable: HTMLElement): void {
  press(editable, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
}

/**
 * Presses a key; false where the page took it. Draft.js reads `keyCode`, Slate `which` (which Firefox does not take from
 * `keyCode`), the others `key` or `code`.
 */
export function press(editable: HTMLElement, key: KeyboardEventInit & { keyCode: number }): boolean {
  return editable.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, which: key.keyCode, bubbles: true, cancelable: true, composed: true }),
  );
}
