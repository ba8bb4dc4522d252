/** Seed of this run's random tests: env `SEED`, otherwise drawn. Printed, so that a failure can be repeated. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** How many random cases a property test runs: `few` times env `RUNS`, 1 where it is not set. */
export function runs(few: number): number {
  return few * Number(process.env.RUNS ?? 1);
}

console.log(`seed ${seed} (repeat with SEED=${seed})`);

/** A small random generator (mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function random(from = seed): { below(limit: number): number; pick<Item>(items: readonly Item[]): Item } {
  let state = from >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: items => items[below(items.length)]! };
}
