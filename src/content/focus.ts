import type { Box } from './box.ts';
import { deepFocus } from './shadow.ts';

/**
 * Gives the focus back to what had it before the card took it, or to the box, without scrolling. The selection is still
 * there: only the focus went.
 */
export function giveBack(box: Box, had: Element | undefined): void {
  const now = deepFocus();
  if (had !== undefined && had === now) return;
  const wanted = had ?? (box.parts.find(part => part === now) || box.parts[0]);
  if (wanted instanceof HTMLElement && wanted.isConnected && wanted !== now) wanted.focus({ preventScroll: true });
}
