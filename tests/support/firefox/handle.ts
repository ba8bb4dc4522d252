import type { Area, ElementHandle } from '../page.ts';
import type { Realm } from './realm.ts';
import { type Reference, type RemoteValue, referenceTo } from './values.ts';

/** What a handle needs to know of the frame that it lives in. */
export interface Ground {
  readonly realm: Realm;
  /** Where the frame's viewport begins in the outermost one. */
  origin(): Promise<{ readonly x: number; readonly y: number }>;
  /** Clicks at a place of the outermost viewport. */
  click(x: number, y: number): Promise<void>;
}

/** A handle to what a page gave back; of plain data it is a handle that holds nothing. */
export function handleTo<Thing>(ground: Ground, remote: RemoteValue): ElementHandle<Thing> {
  const { realm } = ground;
  const reference = referenceTo(remote);
  const things: readonly Reference[] = reference === undefined ? [] : [reference];
  const boundingBox = async (): Promise<Area | null> => {
    const [area, origin] = await Promise.all([realm.call<Area | null>(measure, things), ground.origin()]);
    return area && { ...area, x: area.x + origin.x, y: area.y + origin.y };
  };
  const scrollIntoViewIfNeeded = (): Promise<void> => realm.call(show, things);
  const handle: ElementHandle<Thing> = {
    evaluate: (run: (...all: never[]) => unknown, ...given: unknown[]) => realm.call<never>(run, things, ...given),
    evaluateHandle: async run => handleTo(ground, await realm.callForHandle(run, things)),
    jsonValue: () => realm.call((thing: unknown) => thing, things),
    asElement: () => (remote.type === 'node' ? handle : null),
    boundingBox,
    scrollIntoViewIfNeeded,
    async click() {
      await scrollIntoViewIfNeeded();
      const area = await boundingBox();
      if (area === null) throw new Error('The element to click is not laid out.');
      await ground.click(area.x + area.width / 2, area.y + area.height / 2);
    },
  };
  return handle;
}

/** Runs in the page, which may offer an element of a frame of its own. */
function measure(element: Element): Area | null {
  if (element.getClientRects().length === 0) return null;
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let view = element.ownerDocument.defaultView!; view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement as HTMLElement;
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
  }
  return { x, y, width, height };
}

/** Runs in the page. */
function show(element: Element): void {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!;
  // In a frame only the browser knows what of it can be seen.
  const inside = window.parent === window && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  if (!inside) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
