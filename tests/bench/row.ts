export const groups = ['check', 'growth', 'start', 'wake', 'typing', 'page', 'peers'] as const;

/** One thing measured. Ratios are of the same minute; times and sizes hold for the machine that the report names. */
export interface Row {
  readonly group: (typeof groups)[number];
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'bytes' | 'kB' | 'MB' | '';
  /** What it must not pass; `--check` fails where it does. */
  readonly hard?: number;
  /** What it should come to. */
  readonly aim?: number;
  /** More is better: `hard` and `aim` are to be reached. */
  readonly more?: true;
  /** Microseconds a text, where one was checked. */
  readonly micros?: number;
  /** Drawn in the chart: how many table walks it takes. */
  readonly chart?: string;
}

export function misses({ value, more }: Row, goal: number | undefined): boolean {
  return goal !== undefined && (more ? value < goal : value > goal);
}
