import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inputs = ['entrypoints', 'src', 'public', 'policy', 'package-lock.json', 'wxt.config.ts'];

/** Builds the demo build of the extension, unless nothing has changed since the last one. Throws with the build's own words. */
export function buildDemo(): void {
  if (isFresh()) return;
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '--mode', 'demo'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
}

function isFresh(): boolean {
  const built = join(root, '.output/chrome-mv3-demo/manifest.json');
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...inputs.map(path => newestBelow(join(root, path))));
}

function newestBelow(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => newestBelow(join(path, name))));
}
