import { formatProblem, type Position, type Problem } from '../policy/problem.ts';

/** Problems one a line, in the form that editors and pipelines know: `FILE:LINE:COLUMN: error: …`. */
export function report(file: string, problems: readonly (Problem & Position & { readonly rule?: string })[]): string {
  return problems
    .map(problem => {
      const { level, line, column, rule } = problem;
      return `${file}:${line}:${column}: ${level}: ${formatProblem(problem)}${rule ? ` [${rule}]` : ''}\n`;
    })
    .join('');
}

/** `1 error`, `3 errors`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Rows with their columns in line. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
