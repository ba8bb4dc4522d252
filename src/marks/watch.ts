import { listenEverywhere } from '../content/fields/views.ts';

/**
 * Calls `changed` whenever the glyphs of these editables may have moved: scrolling, sizes, fonts, the editor's own
 * redrawing, focus, presses and popovers (the page opens or closes something), the ends of transitions, and being pushed aside. Only listens.
 */
export function watchLayout(editables: readonly HTMLElement[], changed: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const event of ['resize', 'scroll', 'focusin', 'click', 'toggle', 'transitionend', 'load'] as const) {
    listenEverywhere(event, changed, signal);
  }
  document.fonts.addEventListener('loadingdone', changed, options);
  const sizes = new ResizeObserver(changed);
  const redrawn = new MutationObserver(changed);
  for (const editable of editables) {
    for (const frame of framesAround(editable)) sizes.observe(frame);
    redrawn.observe(editable, { childList: true, characterData: true, subtree: true });
    // A scroll inside a shadow root is not heard outside of it.
    for (let root = editable.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      root.addEventListener('scroll', changed, options);
    }
    for (const frame of framesAround(editable)) watchPlace(frame, changed, signal);
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    redrawn.disconnect();
  });
}

/** The element itself, and the frames around it. */
function framesAround(element: Element): Element[] {
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  return frame == null ? [element] : [element, ...framesAround(frame)];
}

/**
 * Notices that an element was moved, without asking each frame: an observer whose root is cut to exactly where the
 * element is now hears when less of it is in there.
 */
function watchPlace(element: Element, changed: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const observe = ({ left, top, right, bottom }: DOMRectReadOnly): void => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = margins.map(margin => `${-Math.floor(margin)}px`).join(' ');
    observer = new IntersectionObserver(
      entries => {
        const now = entries.at(-1)!.boundingClientRect;
        if (now.left === left && now.top === top) return;
        changed();
        observe(now);
      },
      // A document as root also works in a frame of another origin.
      { root: element.ownerDocument, rootMargin, threshold: [0.25, 0.5, 0.75, 0.9, 0.99, 1] },
    );
    observer.observe(element);
  };
  // The first report tells where the element is, without a layout of ours.
  const finder = new IntersectionObserver(([entry]) => {
    finder.disconnect();
    observe(entry!.boundingClientRect);
  });
  finder.observe(element);
  signal.addEventListener('abort', () => {
    finder.disconnect();
    observer?.disconnect();
  });
}
