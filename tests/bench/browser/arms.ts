import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../../support/chromium.ts';

/** What is compared: a browser without us, the same once more (whatever it differs by is noise), and one with us. */
export const arms = ['none', 'again', 'ours'] as const;
export type Arm = (typeof arms)[number];

/** What one arm measured in one round. */
export type Measured<Figures> = Readonly<Record<Arm, Figures>>;

/**
 * Runs `measure` in every arm, in another order each round, on a fresh page each time. The browsers live through all
 * rounds; the first one only warms them up.
 */
export async function inTurn<Figures>(
  rounds: number,
  measure: (page: Page, arm: Arm) => Promise<Figures>,
): Promise<Measured<Figures>[]> {
  const [plain, withUs] = await Promise.all([launch({ extension: null }), launch()]);
  try {
    const measured: Measured<Figures>[] = [];
    for (let round = 0; round <= rounds; round++) {
      const figures = {} as Record<Arm, Figures>;
      for (let i = 0; i < arms.length; i++) {
        const arm = arms[(i + round) % arms.length]!;
        const page = await (arm === 'ours' ? withUs : plain).context.newPage();
        figures[arm] = await measure(page, arm);
        await page.close();
      }
      measured.push(figures);
    }
    return measured.slice(1);
  } finally {
    await Promise.all([plain.close(), withUs.close()]);
  }
}

/** Begins to count in a page's own process, and reads what was counted. Before it is called nothing is. */
export async function countersOf(page: Page): Promise<() => Promise<Counters>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return () => read(session);
}

export interface Counters {
  /** Milliseconds. */
  readonly script: number;
  /** Bytes that are left once garbage is collected. */
  readonly heap: number;
}

async function read(session: CDPSession): Promise<Counters> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find(metric => metric.name === name)!.value;
  return { script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') };
}
