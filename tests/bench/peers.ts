import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Installs the peers beside this file, and nowhere else, then runs the bench with them. */
const folder = fileURLToPath(new URL('peers/', import.meta.url));
execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
process.argv.push('--peers');
await import('./engine.ts');
