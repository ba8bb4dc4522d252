import { selectionOf } from './selection.ts';

/**
 * Types through the browser's own editing commands, whose events are trusted: everything that listens to typing takes
 * part, and so does the browser's undo. Deprecated in name only; nothing else does this.
 */
export function typeText({ ownerDocument }: HTMLElement, text: string): void {
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
}

/** Takes back the last step of the browser's own undo. */
export function undoStep({ ownerDocument }: HTMLElement): void {
  ownerDocument.execCommand('undo');
}

/** Presses the undo keys, for editors that keep a history of their own. */
export function pressUndo(editable: HTMLElement): void {
  const mac = navigator.userAgent.includes('Mac');
  // Draft.js reads `keyCode`, the others `key` or `code`.
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  editable.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
}

/** Tells the editor of text that is to replace the selection, as the browser does before it types. */
export function announceText(editable: HTMLElement, text: string): void {
  const selection = selectionOf(editable);
  const range = selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : [];
  editable.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      data: text === '' ? null : text,
      targetRanges: range,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Pastes plain text. */
export function pasteText(editable: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editable.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
