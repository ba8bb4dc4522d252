import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const empty = { manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'empty-worker.js' } };

/** An extension that also runs `waker.js` in pages: a copy of the one in `folder`, or one whose worker only answers. */
export function withWaker(folder?: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'beforehand-wake-'));
  if (folder === undefined) cpSync(here('empty-worker.js'), join(copy, 'empty-worker.js'));
  else cpSync(folder, copy, { recursive: true });
  cpSync(here('waker.js'), join(copy, 'waker.js'));
  const manifest = folder === undefined ? empty : JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts ?? [];
  const waker = { matches: ['http://localhost/*'], js: ['waker.js'] };
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: [...scripts, waker] }));
  return copy;
}
