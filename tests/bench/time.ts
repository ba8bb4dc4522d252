/** Measures functions of a text in blocks, so that what is compared is warm and meets the same minute of the machine. */

const blockMs = 10;
const rounds = 15;
/** Rounds until the compiler has settled. */
const warmUp = 30;

/** Mean microseconds a text in a block of at least ten milliseconds over these texts. */
function block(run: (text: string) => unknown, texts: readonly string[]): number {
  let calls = 0;
  let spent = 0;
  const start = performance.now();
  do {
    for (const text of texts) run(text);
    calls += texts.length;
    spent = performance.now() - start;
  } while (spent < blockMs);
  return (spent / calls) * 1000;
}

/** The same for what answers later. Stops after any text: some take as long for one as others for a block. */
async function blockAsync(run: (text: string) => unknown, texts: readonly string[]): Promise<number> {
  const start = performance.now();
  for (let calls = 1; ; calls++) {
    await run(texts[calls % texts.length]!);
    const spent = performance.now() - start;
    if (spent >= blockMs) return (spent / calls) * 1000;
  }
}

export interface Subject {
  readonly run: (text: string) => unknown;
  /** New texts for each block: nothing may be remembered from one to the next. */
  readonly texts: () => readonly string[];
}

interface Compared {
  readonly first: number;
  readonly second: number;
  /** Of the second to the first within each round. */
  readonly ratio: number;
}

/** Medians of microseconds a text, and of the ratio of the second to the first within each round. */
export function compare(first: Subject, second: Subject): Compared {
  const round = () => ({ first: block(first.run, first.texts()), second: block(second.run, second.texts()) });
  for (let i = 0; i < warmUp; i++) round();
  return medians(Array.from({ length: rounds }, round));
}

export async function compareAsync(first: Subject, second: Subject): Promise<Compared> {
  const measured: { first: number; second: number }[] = [];
  for (let i = 0; i < warmUp + rounds; i++) {
    const one = await blockAsync(first.run, first.texts());
    measured.push({ first: one, second: await blockAsync(second.run, second.texts()) });
  }
  return medians(measured.slice(warmUp));
}

function medians(measured: readonly { readonly first: number; readonly second: number }[]): Compared {
  return {
    first: median(measured.map(one => one.first)),
    second: median(measured.map(one => one.second)),
    ratio: median(measured.map(one => one.second / one.first)),
  };
}

/**
 * How much slower the slowest of a hundred texts is than the median one, over 1,500 texts. Of each the best of three runs
 * counts: what else the machine does meanwhile is no property of the text.
 */
export function spread({ run, texts }: Subject): number {
  const times: number[] = [];
  while (times.length < 1500)
    times.push(...texts().map(text => Math.min(...[1, 2, 3].map(() => timeOf(() => run(text))))));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]! / median(times);
}

/** Milliseconds. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function timeOfAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function medianOf(times: number, measure: (index: number) => number): number {
  return median(Array.from({ length: times }, (_, i) => measure(i)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
