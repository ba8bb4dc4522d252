import type { Io } from './io.ts';

/** Says on a terminal how far a long run is, beginning after a second; elsewhere it says nothing. */
export function progress(io: Io, what: string): { step(): void; done(): void } {
  const start = io.now();
  let count = 0;
  let shown = start;
  return {
    step() {
      count++;
      if (!io.terminal.errors || count % 100 !== 0) return;
      const now = io.now();
      if (now - shown < 1000) return;
      shown = now;
      const rate = Math.round((count * 1000) / (now - start));
      io.err(`\r${count.toLocaleString('en')} ${what}, ${rate.toLocaleString('en')} a second`);
    },
    done() {
      if (shown !== start) io.err('\r\u001b[K');
    },
  };
}
