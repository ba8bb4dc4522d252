import { buildDemo } from '../tools/demo-build.ts';
import { line } from './report.ts';
import { misses, type Row } from './row.ts';
import { pageRows } from './rows/page.ts';
import { typingRows } from './rows/typing.ts';
import { wakeRows } from './rows/wake.ts';
import { write } from './write.ts';

/** Measures the built extension in Chromium. `--check` fails where a hard goal is missed; `--write` puts the rows into docs. */
buildDemo();
const rows: Row[] = [];
for (const measure of [wakeRows, typingRows, pageRows]) {
  for (const row of await measure()) {
    rows.push(row);
    console.log(line(row));
  }
}
if (process.argv.includes('--write')) write(rows);
if (process.argv.includes('--check') && rows.some(row => misses(row, row.hard))) process.exitCode = 1;
