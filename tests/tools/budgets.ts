import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a bundle may weigh, in bytes as shipped; the build fails above `limit`. `aim` is what we work towards. */
export interface Budget {
  readonly file: string;
  readonly limit: number;
  readonly aim: number;
}

/** 1 kB = 1,000 bytes. The page pays for the first two, every wake of the worker for the third. */
export const budgets: readonly Budget[] = [
  { file: 'sentinel.js', limit: 12_000, aim: 6_000 },
  { file: 'composer.js', limit: 60_000, aim: 30_000 },
  { file: 'background.js', limit: 700_000, aim: 450_000 },
];

/** Throws one sentence for all bundles of a build that are too heavy; returns a line each for the others. */
export function checkBudgets(folder: string, list: readonly Budget[] = budgets): string[] {
  const weighed = list.map(budget => ({ ...budget, size: readFileSync(join(folder, budget.file)).length }));
  const heavy = weighed.filter(({ size, limit }) => size > limit);
  if (heavy.length > 0) {
    throw new Error(
      heavy.map(({ file, size, limit }) => `${file} weighs ${size} bytes, ${limit} are allowed.`).join(' '),
    );
  }
  return weighed.map(({ file, size, limit, aim }) => `${file}: ${size} bytes of ${limit} (aim ${aim})`);
}
