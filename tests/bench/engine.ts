import { line } from './report.ts';
import { misses, type Row } from './row.ts';
import { checkRows } from './rows/check.ts';
import { growthRows } from './rows/growth.ts';
import { peerRows } from './rows/peers.ts';
import { startRows } from './rows/start.ts';
import { write } from './write.ts';

/**
 * Measures the engine. `--check` fails where a hard goal is missed; `--peers` measures what npm offers as well; `--write`
 * puts the report into docs as JSON, table and chart.
 */
const asked = (option: string): boolean => process.argv.includes(option);
const rows: Row[] = [];
for (const measure of [checkRows, growthRows, startRows, ...(asked('--peers') ? [peerRows] : [])]) {
  for (const row of await measure()) {
    rows.push(row);
    console.log(line(row));
  }
}
if (asked('--write')) write(rows);
// Some peers keep timers running.
process.exit(asked('--check') && rows.some(row => misses(row, row.hard)) ? 1 : 0);
