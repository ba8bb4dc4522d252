import { offsetOf, type Place } from './places.ts';
import type { Walked } from './walk.ts';

/** The selection that sees into the editable's shadow root: Chromium has one a root, Firefox one for all. */
export function selectionOf(editable: Element): Selection | null {
  const root = editable.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editable.ownerDocument.getSelection();
}

/** Offset of a collapsed selection inside the editable. */
export function caretIn(editable: Element, walked: Walked): number | undefined {
  const selection = selectionOf(editable);
  const node = selection?.anchorNode;
  if (!selection || !node || !editable.contains(node)) return undefined;
  const collapsed = node === selection.focusNode && selection.anchorOffset === selection.focusOffset;
  return collapsed ? offsetOf(walked, { node, offset: selection.anchorOffset }) : undefined;
}

/** Selects from one place to another and waits until the editor has been told. */
export async function select(editable: HTMLElement, from: Place, to: Place): Promise<void> {
  const selection = selectionOf(editable);
  if (selection === null) return;
  const told = new Promise<void>(resolve => {
    editable.ownerDocument.addEventListener('selectionchange', () => resolve(), { once: true, capture: true });
  });
  // Even set to where it is, it ends the browser's own typing step: what follows is a step of its own.
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  await Promise.race([told, frames(2)]);
  await task();
}

/** Whether the selection goes from one place to another, as far as the text tells. */
export function isSelected(editable: Element, walked: Walked, from: Place, to: Place): boolean {
  const selection = selectionOf(editable);
  const at = (node: Node | null | undefined, offset = 0) => node && offsetOf(walked, { node, offset });
  return (
    at(selection?.anchorNode, selection?.anchorOffset) === offsetOf(walked, from) &&
    at(selection?.focusNode, selection?.focusOffset) === offsetOf(walked, to)
  );
}

/** Puts the focus into the editable without scrolling, unless it is there already. */
export function focus(editable: HTMLElement): void {
  const root = editable.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== editable || !editable.ownerDocument.hasFocus()) editable.focus({ preventScroll: true });
}

/** Resolves after so many frames, or after as much time where no frames are drawn (a hidden tab). */
export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, 100);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Resolves in a task of its own. */
export function task(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
