/**
 * Types through the browser's own editing commands, whose events are trusted: everything that listens to typing takes
 * part, and so does the browser's undo. Deprecated in name only; nothing else does this.
 */
export function typeText({ ownerDocument }: HTMLElement, text: string): void {
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
}

/** False in Firefox, which keeps what a content script puts on a clipboard from the page; only there the name exists. */
export const pasteReaches = !('wrappedJSObject' in globalThis);

/** Types one line, pastes several: a typed line break may be taken for Enter, which may post. */
export function typeLines(editable: HTMLElement, text: string): void {
  if (pasteReaches && text.includes('\n')) pasteText(editable, text);
  else typeText(editable, text);
}

/** Takes back the last step of the browser's own undo. */
export function undoStep({ ownerDocument }: HTMLElement): void {
  ownerDocument.execCommand('undo');
}

/** Presses the undo keys, for editors that keep a history of their own. */
export function pressUndo(editable: HTMLElement): void {
  const mac = navigator.userAgent.includes('Mac');
  press(editable, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac });
}

/**
 * Announces an edit of the selection as the browser does before it types. Editors that edit their model and not the page
 * do the rest; `data` is what they read where a content script's `DataTransfer` cannot be seen (Firefox).
 */
export function announce(editable: HTMLElement, inputType: string, data: string | null = null): void {
  const init = { inputType, data, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new InputEvent('beforeinput', init));
}

/** Pastes plain text. */
export function pasteText(editable: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editable.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Presses Backspace, for an editor that deletes a selection by key alone. */
export function pressBackspace(editable: HTMLElement): void {
  press(editable, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
}

/** Draft.js reads `keyCode`, Slate `which` (which Firefox does not take from `keyCode`), the others `key` or `code`. */
function press(editable: HTMLElement, key: KeyboardEventInit & { keyCode: number }): void {
  editable.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, which: key.keyCode, bubbles: true, cancelable: true, composed: true }),
  );
}
