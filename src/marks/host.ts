import { inOwnDocument } from '../content/fields/views.ts';
import { createAlign } from './align.ts';
import { addStyle } from './style.ts';

/** The one element that we add to a page: always the size of the viewport, never in the way of the pointer. */
export interface Host {
  readonly element: HTMLElement;
  /** Closed: nobody else has it. Marks, the mirror and the card's frame live here. */
  readonly root: ShadowRoot;
  /**
   * Stands where the editable can be drawn over: in the open dialog, popover or full-screen element around it, since
   * what is outside of a modal dialog is inert and below it; else at the end of the document.
   */
  follow(editable: Element): void;
}

/** Makes the host at a composer's first focus; it is put back if the page takes it away, and goes when the signal aborts. */
export function createHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  let parent: Element = document.documentElement;
  let restored = Number.NEGATIVE_INFINITY;
  const align = createAlign(element, addStyle(root));

  const keeper = new MutationObserver(() => {
    if (element.parentNode === parent || signal.aborted) return;
    // A page that takes it away each time must not be able to keep us both busy for ever.
    const now = performance.now();
    if (now - restored > 100) put();
    else setTimeout(put, 100);
    restored = now;
  });

  const put = (): void => {
    if (signal.aborted) return;
    if (!parent.isConnected) parent = document.documentElement;
    keeper.disconnect();
    if (element.parentNode !== parent) move(parent, element);
    keeper.observe(parent, { childList: true });
  };

  signal.addEventListener('abort', () => {
    keeper.disconnect();
    element.remove();
  });
  put();
  let corrected = false;
  const realign = (): void => {
    if (corrected) align();
  };
  for (const event of ['scroll', 'resize', 'transitionend']) {
    window.addEventListener(event, realign, { capture: true, passive: true, signal });
  }
  return {
    element,
    root,
    follow: editable => {
      const next = topLayerAround(inOwnDocument(editable)) ?? document.documentElement;
      if (next !== parent || element.parentNode !== parent) {
        parent = next;
        put();
      }
      corrected = align();
    },
  };
}

/** Moves without reloading the frames inside, where the browser can. */
function move(parent: Element & { moveBefore?: (node: Node, before: Node | null) => void }, element: Element): void {
  try {
    if (parent.moveBefore === undefined || !element.isConnected) throw new Error('cannot move as it is');
    parent.moveBefore(element, null);
  } catch {
    parent.append(element);
  }
}

/** The nearest element around `editable`, across shadow roots, that the browser draws above the rest of the page. */
function topLayerAround(editable: Element): Element | undefined {
  for (let at: Element | undefined = editable; at !== undefined; at = parentOf(at)) {
    if (at.matches('dialog:modal, :popover-open, :fullscreen')) return at;
  }
  return undefined;
}

/** The parent as the page is drawn: out of slots and shadow roots to their hosts. */
export function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
