import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listOf, starterDocument } from '../policies.ts';
import type { Row } from '../row.ts';
import { medianOf } from '../time.ts';

const fresh = fileURLToPath(new URL('../fresh.ts', import.meta.url));

interface Fresh {
  readonly ready: number;
  readonly first: number;
  readonly megabytes: number;
}

/** What a process that did nothing before takes to get ready, with the library as it was built last. */
export function startRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'beforehand-bench-'));
  const measure = (document: unknown): ((what: keyof Fresh) => number) => {
    const file = join(folder, 'policy.json');
    writeFileSync(file, JSON.stringify(document));
    const runs = Array.from({ length: 7 }, (): Fresh => {
      return JSON.parse(execFileSync(process.execPath, ['--expose-gc', fresh, file], { encoding: 'utf8' }));
    });
    return what => medianOf(runs.length, i => runs[i]![what]);
  };
  try {
    const company = measure(starterDocument('company'));
    const [few, many] = [10, 100_000].map(size => measure(listOf(size))('megabytes')) as [number, number];
    const row = { group: 'start' } as const;
    return [
      { ...row, name: 'import and compile company.yaml', value: company('ready'), unit: 'ms', hard: 80, aim: 30 },
      { ...row, name: 'the first check after that', value: company('first'), unit: 'ms' },
      { ...row, name: 'memory with company.yaml', value: company('megabytes'), unit: 'MB', hard: 8, aim: 3 },
      { ...row, name: 'memory of 100,000 terms from their buffer', value: many - few, unit: 'MB', hard: 5, aim: 3 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
