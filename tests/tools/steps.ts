import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** How a step went, in tests: a command without tests of its own counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command, shows its output, and counts it as one check. */
export function command(name: string, words: readonly string[]): Tally {
  announce(name);
  const ok = spawnSync(words[0]!, words.slice(1), { stdio: 'inherit' }).status === 0;
  if (!ok) console.error(`✗ ${name} failed: ${words.join(' ')}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs Vitest and counts its tests; a run that never came to count is one failure. */
export function vitest(name: string, words: readonly string[]): Tally {
  announce(name);
  const report = `node_modules/.cache/vitest-${name}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
    { stdio: 'inherit' },
  );
  const { passed, failed } = readReport(report);
  return status !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

function readReport(file: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function announce(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
}
