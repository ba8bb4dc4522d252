import { untilMarked } from './answer.ts';
import type { Page } from './page.ts';
import type { DemoServer } from './server.ts';

/** Pages of sites that nobody described, made of a few lines: their box has the id `box`, their button `post`. */

export const area = '<textarea id="box" rows="4" cols="60"></textarea>';
export const region = '<div id="box" contenteditable="true" style="min-height: 80px; border: 1px solid"></div>';
export const chat = '<div id="box" contenteditable="true" style="border: 1px solid"></div>';

/** `send()` posts what stands in the box and empties it. */
const site = `<script>
  const read = () => box.value ?? box.innerText;
  function send() {
    if (read().trim() === '') return;
    fetch('/api/posts', { method: 'POST', body: JSON.stringify({ page: 'site', box: 'box', text: read() }) });
    if ('value' in box) box.value = ''; else box.textContent = '';
  }
</script>`;

export async function openUnknown(page: Page, server: DemoServer, html: string): Promise<void> {
  server.answer('/unknown', {
    // Not `no-store`: a browser keeps no page back that says so.
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    body: `<!doctype html>${site}${html}`,
  });
  await page.goto(`${server.origin}/unknown`);
}

/** Opens such a page and writes a text about which the sample policy asks. */
export async function writeUnknown(page: Page, server: DemoServer, html: string, text: string): Promise<void> {
  await openUnknown(page, server, html);
  if ((await page.locator('#box').count()) > 0) await page.locator('#box').first().click();
  await page.keyboard.type(text);
  await untilMarked(page);
}

/** What stands in the box. */
export function textOfBox(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box')!;
    // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text knows where the lines break
    return box instanceof HTMLTextAreaElement ? box.value : box.innerText;
  });
}
