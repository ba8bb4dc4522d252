import { writeFileSync } from 'node:fs';
import { chart } from './chart.ts';
import { line, markdown, type Report, reportOf } from './report.ts';
import { misses, type Row } from './row.ts';
import { checkRows } from './rows/check.ts';
import { growthRows } from './rows/growth.ts';
import { peerRows } from './rows/peers.ts';
import { startRows } from './rows/start.ts';

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
if (asked('--write')) write(reportOf(rows));
// Some peers keep timers running.
process.exit(asked('--check') && rows.some(row => misses(row, row.hard)) ? 1 : 0);

function write(report: Report): void {
  writeFileSync('docs/bench.json', `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync('docs/bench.md', markdown(report));
  writeFileSync('docs/bench.svg', chart(report.rows));
}
