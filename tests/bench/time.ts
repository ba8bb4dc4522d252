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

export interface Subject {
  readonly run: (text: string) => unknown;
  /** New texts for each block: nothing may be remembered from one to the next. */
  readonly texts: () => readonly string[];
}

/** Medians of microseconds a text, and of the ratio of the second to the first within each round. */
export function compare(first: Subject, second: Subject): { first: number; second: number; ratio: number } {
  const round = () => ({ first: block(first.run, first.texts()), second: block(second.run, second.texts()) });
  for (let i = 0; i < warmUp; i++) round();
  const measured = Array.from({ length: rounds }, round);
  return {
    first: median(measured.map(one => one.first)),
    second: median(measured.map(one => one.second)),
    ratio: median(measured.map(one => one.second / one.first)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
