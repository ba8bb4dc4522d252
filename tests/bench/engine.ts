import { goals } from './goals.ts';

/**
 * The engine's goals, each a ratio to something measured in the same minute. `--check` fails where one is missed.
 */
let missed = 0;
for (const { name, limit, measure } of goals) {
  const value = measure();
  if (value > limit) missed++;
  console.log(`${value <= limit ? '✓' : '✗'} ${name.padEnd(56)} ${value.toFixed(2).padStart(7)}  (at most ${limit})`);
}
if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1;
