import type { Concepts } from '../../src/engine/ear/concepts.ts';
import { takeSlot, type Weights } from '../../src/engine/ear/weights.ts';
import type { Fitted } from './regress.ts';

/** So many features are kept: those that weigh most, and in most posts. */
const most = 18_000;
/** One slot of so many stays empty, so that looking for what is not there soon ends. */
const room = 0.25;

/** One category's weights, and the signal that it is heard by. */
export interface Trained extends Fitted {
  readonly signal: string;
  readonly threshold: number;
  readonly sure: number;
}

/** Float weights in a table of bytes, with a scale a category. `counts`: how many posts share each feature. */
export function squeeze(
  trained: readonly Trained[],
  concepts: Concepts,
  counts: ReadonlyMap<number, number>,
  limit = most,
): Weights {
  const heaviest = new Map<number, number>();
  const scales = trained.map(({ weights }) => {
    const largest = [...weights.values()].reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    return largest / 127 || 1;
  });
  trained.forEach(({ weights }, kind) => {
    for (const [hash, weight] of weights) {
      heaviest.set(hash, Math.max(heaviest.get(hash) ?? 0, Math.abs(weight / scales[kind]!)));
    }
  });
  // What rounds to nothing everywhere is nothing.
  const kept = [...heaviest]
    .filter(([, weight]) => weight >= 0.5)
    .map(([hash, weight]) => [hash, weight * Math.sqrt(counts.get(hash) ?? 0)] as const)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, limit)
    .map(([hash]) => hash);
  const slots = Math.ceil(kept.length / (1 - room)) + 1;
  const tags = new Uint16Array(slots);
  const rows = new Int8Array(slots * trained.length);
  for (const hash of kept) {
    const slot = takeSlot(tags, hash);
    trained.forEach(({ weights }, kind) => {
      rows[slot * trained.length + kind] = Math.round((weights.get(hash) ?? 0) / scales[kind]!);
    });
  }
  const learned = trained.map(({ signal, bias, threshold, sure }, kind) => ({
    ...{ signal, bias, threshold, sure },
    scale: scales[kind]!,
  }));
  return { learned, tags, rows, concepts };
}
