import { deepFocus } from './shadow.ts';

/** Gives the focus back to what had it, without scrolling. Its selection is still there: only the focus went. */
export function giveBack(to: Element | undefined): void {
  if (to instanceof HTMLElement && to.isConnected && deepFocus() !== to) to.focus({ preventScroll: true });
}
