import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';

const origin = 'https://gallery.test';

/** Serves the gallery to a browser, on an address that leads nowhere else. */
export async function serveGallery(context: BrowserContext): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('gallery.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'chrome137',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (end: string) => outputFiles.find(file => file.path.endsWith(end))?.text ?? '';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Beforehand</title>
<link rel="stylesheet" href="/gallery.css"><body><script type="module" src="/gallery.js"></script></body></html>`;
  await context.route(`${origin}/**`, (route, request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/gallery.js') return route.fulfill({ contentType: 'text/javascript', body: text('.js') });
    if (pathname === '/gallery.css') return route.fulfill({ contentType: 'text/css', body: text('.css') });
    return route.fulfill({ contentType: 'text/html', body: html });
  });
}

/** Address of one state. */
export function galleryAddress(query: Readonly<Record<string, string>>): string {
  return `${origin}/?${new URLSearchParams(query)}`;
}
