/**
 * All checks, in three sizes from one printed seed: `test` (what every change must pass), `all` (everything, more random
 * runs), `soak` (the random tests again and again with new seeds, until stopped or an hour is over).
 */
import { mkdirSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { firefoxForTests } from './firefox.ts';
import { command, type Tally, vitest } from './steps.ts';

const size = process.argv[2] ?? 'test';
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
/** How many times its usual number of random cases a property test runs, by size. */
const runs = { test: 1, all: 5, soak: 5 }[size];
if (runs === undefined) throw new Error(`There is no test size "${size}": use test, all or soak.`);

process.env.SEED = String(seed);
process.env.RUNS = String(runs);
process.env.SIZE = size;
process.env.CHROME_PATH = findBrowser();
process.env.FIREFOX_PATH = firefoxForTests() ?? '';
mkdirSync('node_modules/.cache', { recursive: true });
console.log(`seed ${seed} (repeat with SEED=${seed})`);

/** Browsers mostly wait: two files at once leave a machine of two cores time enough to answer a press. */
const twoAtOnce = ['--fileParallelism', '--maxWorkers=2'];

const projects = ['browser', ...(process.env.FIREFOX_PATH === '' ? [] : ['firefox'])];

const tallies: Tally[] = size === 'soak' ? soak() : checks();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\nseed ${seed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function checks(): Tally[] {
  return [
    command('types', ['tsc', '-b']),
    command('lint', ['biome', 'check', '.']),
    command('build', ['npm', 'run', '--silent', 'build']),
    vitest('unit', ['--project', 'unit', `--sequence.seed=${seed}`]),
    command('firefox lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors=false']),
    vitest('browser', [...projects.flatMap(project => ['--project', project]), ...twoAtOnce]),
  ];
}

function soak(): Tally[] {
  const end = Date.now() + 60 * 60 * 1000;
  const tallies = [command('build', ['npm', 'run', '--silent', 'build'])];
  for (let round = 0; Date.now() < end; round++) {
    process.env.SEED = String(seed + round);
    console.log(`\nround ${round + 1}, seed ${seed + round}`);
    const tally = vitest('soak', [`--sequence.seed=${seed + round}`]);
    tallies.push(tally);
    if (tally.failed > 0) break;
  }
  return tallies;
}
