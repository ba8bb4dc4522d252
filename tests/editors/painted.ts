import type { Page } from '../support/page.ts';
import type { Box } from './probe.ts';

/**
 * The smallest box around all pixels of pure red on the page as a person sees it, in CSS pixels: what was really painted,
 * whatever anybody computed. Undefined where there is none.
 */
export async function paintedRed(page: Page): Promise<Box | undefined> {
  const picture = (await page.screenshot({ animations: 'allow', caret: 'initial', scale: 'css' })).toString('base64');
  const found = await page.evaluate(async data => {
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at]! < 250 || pixels[at + 1]! > 5 || pixels[at + 2]! > 5) continue;
      const x = (at / 4) % width;
      const y = Math.floor(at / 4 / width);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box;
  }, picture);
  return found.right < found.left ? undefined : found;
}
