// Runs a tool of this folder on a bare machine: installs the dependencies where they are missing, then hands over to the
// Node that comes with them. This file alone has to run on the system's own Node (20 or later) without any dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [tool, ...args] = process.argv.slice(2);
const stamp = join(root, 'node_modules/.package-lock.json');

/** Runs a command in the project's folder and stops with its exit code if it fails. */
function run(command, words, env = process.env) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env });
  if (error) {
    console.error(`Could not run ${command}: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether what is installed is what the lock file asks for. */
function installed() {
  if (!existsSync(stamp)) return false;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

if (!installed()) run('npm', ['ci', '--no-audit', '--no-fund']);
const bin = join(root, 'node_modules/.bin');
run(join(bin, 'node'), [join(root, 'tests/tools', `${tool}.ts`), ...args], {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
});
