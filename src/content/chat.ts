/**
 * Whether a box that nobody described looks like a chat, where Enter sends: it says so, or it has no room for a second
 * line. A box to write a post in has some.
 */
export function looksLikeChat(editable: HTMLElement): boolean {
  if (editable.enterKeyHint === 'send') return true;
  const { paddingTop, paddingBottom, lineHeight, fontSize } = getComputedStyle(editable);
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
  const room = editable.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return room < line * 1.8;
}
