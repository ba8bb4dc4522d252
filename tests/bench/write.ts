import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.ts';
import { markdown, type Report, reportOf } from './report.ts';
import { groups, type Row } from './row.ts';

const file = 'docs/bench.json';

/** Puts what was measured into docs as JSON, table and chart; groups of rows that were not measured now stay as they are there. */
export function write(measured: readonly Row[]): void {
  const held: Report | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const rows = groups.flatMap(group => {
    const now = measured.filter(row => row.group === group);
    return now.length > 0 ? now : (held?.rows.filter(row => row.group === group) ?? []);
  });
  const report = reportOf(rows);
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync('docs/bench.md', markdown(report));
  writeFileSync('docs/bench.svg', chart(report.rows));
}
