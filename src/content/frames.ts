import { framedBy } from './shadow.ts';
import { findAll, frames } from './surroundings.ts';
import type { Hooks } from './world.ts';

/** Frames of a page's own origin are a part of the page: one instance, that of the outermost, serves them all. */

/** The outermost window around this one that is of the same origin. */
export function outermost(): Window {
  let at: Window = window;
  while (at.frameElement !== null) at = at.parent;
  return at;
}

/**
 * Has the instance of the outermost window listen here as well. Firefox keeps the worlds of two frames apart: there it finds
 * this frame itself ({@link joinFrames}).
 */
export function joinOutermost(): void {
  (outermost() as Window & { beforehand?: Hooks }).beforehand?.join(window);
}

/** Joins the frames that are there now. */
export function joinFrames(hooks: Hooks, tree: Document = document): void {
  for (const frame of findAll(tree, [frames])) {
    const framed = framedBy(frame);
    if (framed?.defaultView == null) continue;
    hooks.join(framed.defaultView);
    joinFrames(hooks, framed);
  }
}
