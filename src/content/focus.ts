import { isA, isHtml } from './kind.ts';
import { deepFocus } from './shadow.ts';

/** Gives the focus back to what had it, without scrolling. Its selection is still there: only the focus went. */
export function giveBack(to: Element | undefined): void {
  if (isHtml(to) && to.isConnected && deepFocus() !== to) to.focus({ preventScroll: true });
  takeKeysBack();
}

/**
 * After a click in our frame the browser sends it the keys, even where a focus trap has taken the document's focus back at
 * once: then no element needs the focus, but the window does.
 */
export function takeKeysBack(): void {
  // Only here: a window that the person has left stays in the background, and another frame of the page keeps its keys.
  const focus = deepFocus();
  if (document.hasFocus() && !isA(focus, 'iframe')) (focus?.ownerDocument.defaultView ?? window).focus();
}
