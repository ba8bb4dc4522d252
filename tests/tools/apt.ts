import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** As root on Debian and its kin: asks apt for packages. False where that cannot be tried. */
export function aptInstall(what: string, ...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`No ${what} was found: installing it with apt.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return true;
}
