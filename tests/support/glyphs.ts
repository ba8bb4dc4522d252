import type { Frame, Page } from 'playwright-core';
import type { Box } from './marks.ts';
import { attribute, below, type DomNode, pierced } from './pierced.ts';

/**
 * Where the words stand on the screen, one box a line, in CSS pixels of the main frame's viewport: measured by a Range over
 * the editor's own text, in a text area over the text inside the browser's own root. Empty where the words do not stand.
 * `frame` is the one that holds the box.
 */
export async function glyphBoxes(page: Page, frame: Frame, box: string, words: string): Promise<Box[]> {
  const isArea = await frame.evaluate(name => window.demo[name]!.editable.localName === 'textarea', box);
  const boxes = isArea ? await inArea(page, words) : await inRegion(frame, box, words);
  const { x, y } = await originOf(frame);
  return boxes.map(({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }));
}

function inRegion(frame: Frame, box: string, words: string): Promise<Box[]> {
  return frame.evaluate(
    ([name, wanted]) => {
      const walker = document.createTreeWalker(window.demo[name]!.editable, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = (node.nodeValue ?? '').indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }
      return [];
    },
    [box, words] as const,
  );
}

function inArea(page: Page, words: string): Promise<Box[]> {
  return pierced(page, async (session, root) => {
    const text = textOfArea(root, words);
    if (text === undefined) return [];
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: text.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: measureText.toString(),
      arguments: [{ value: words }],
      returnByValue: true,
    });
    return result.value as Box[];
  });
}

/** Runs in the page, with the text node as `this`. */
function measureText(this: Text, words: string): Box[] {
  const range = document.createRange();
  const start = this.data.indexOf(words);
  range.setStart(this, start);
  range.setEnd(this, start + words.length);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

function textOfArea(root: DomNode, words: string): DomNode | undefined {
  return below(root)
    .filter(node => node.nodeName === 'TEXTAREA' && attribute(node, 'aria-hidden') !== 'true')
    .flatMap(area => (area.shadowRoots ?? []).flatMap(below))
    .find(node => node.nodeName === '#text' && node.nodeValue.includes(words));
}

/** Where a frame's viewport begins in the main frame's. */
async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const [outer, border] = await Promise.all([
    element.boundingBox(),
    element.evaluate(one => ({ x: (one as HTMLElement).clientLeft, y: (one as HTMLElement).clientTop })),
  ]);
  return { x: (outer?.x ?? 0) + border.x, y: (outer?.y ?? 0) + border.y };
}
