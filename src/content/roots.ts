import { isRoot } from './kind.ts';
import { deepFocus, holderOf } from './shadow.ts';

/**
 * Hears the focus move inside shadow roots, which fires nothing at the window as long as it stays in one root: each
 * root that the focus was seen in gets a listener of its own.
 */
export function watchRoots(moved: () => void, signal: AbortSignal): () => void {
  const watched = new WeakSet<Node>();
  return () => {
    for (let root = deepFocus()?.getRootNode(); root !== undefined; root = holderOf(root)?.getRootNode()) {
      if (!isRoot(root) || watched.has(root)) continue;
      watched.add(root);
      root.addEventListener('focusin', moved, { capture: true, passive: true, signal });
    }
  };
}
