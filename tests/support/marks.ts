import type { CDPSession } from 'playwright-core';
import type { Level } from '../../src/engine/finding.ts';
import { inFirefox, seeInFirefox } from './firefox/see.ts';
import type { Page } from './page.ts';
import { attribute, below, type DomNode, isOwnFrame, pierced } from './pierced.ts';

/** What a person sees of the extension on a page. Its closed root hides from page script, not from the debugger. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One drawn line: a mark has as many as its words take up. */
export interface SeenMark extends Box {
  readonly level: Level;
}

export interface Seen {
  /** Elements that carry a closed root of ours; there is one at most. */
  readonly hosts: number;
  /** Drawn marks in reading order, in CSS pixels of the main frame's viewport. */
  readonly marks: readonly SeenMark[];
}

/** Hosts and marks of a page, frames of the same process included. */
export async function see(page: Page): Promise<Seen> {
  const firefox = inFirefox(page);
  if (firefox !== undefined) return seeInFirefox(firefox);
  return pierced(page, async (session, root) => {
    const roots = below(root).filter(node => node.shadowRootType === 'closed' && isOurs(node));
    const drawn = roots.flatMap(below).filter(node => attribute(node, 'data-level') !== undefined);
    const marks = await Promise.all(drawn.map(node => measure(session, node)));
    return { hosts: roots.length, marks: marks.filter(mark => mark !== undefined).sort(inReadingOrder) };
  });
}

/** Whether a mark's line lies under the glyphs: same left and right, and its foot at theirs, within `tolerance` CSS pixels. */
export function liesUnder(mark: Box, glyphs: Box, tolerance = 2): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance;
  return near(mark.left, glyphs.left) && near(mark.right, glyphs.right) && near(mark.bottom, glyphs.bottom);
}

/** A root is ours when it holds the layer of marks or the extension's frame. */
function isOurs(root: DomNode): boolean {
  return below(root).some(node => attribute(node, 'class') === 'marks' || isOwnFrame(node));
}

async function measure(session: CDPSession, node: DomNode): Promise<SeenMark | undefined> {
  const level = attribute(node, 'data-level') as Level;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const xs = model.border.filter((_value, index) => index % 2 === 0);
    const ys = model.border.filter((_value, index) => index % 2 === 1);
    return { level, left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  } catch {
    // Not laid out: a mark of a box that is hidden.
    return undefined;
  }
}

function inReadingOrder(one: Box, other: Box): number {
  return one.top - other.top || one.left - other.left;
}
