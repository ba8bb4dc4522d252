import { type Example, labelOf } from './examples.ts';

/** Weights of one category, by feature. */
export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** A post of the category counts twice, since there are few; one that was not labelled for it counts little, as one that is none. */
const weightOf = { expected: 2, forbidden: 1, unlabelled: 0.1 };
const epochs = 60;
const rate = 0.3;
/** How strongly weights are drawn to nothing. */
const pull = 20;
/** Features of fewer posts than this say nothing of posts to come. */
export const leastPosts = 2;

/**
 * Regularised logistic regression by stochastic gradient descent with a rate a feature (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). The same examples in the same
 * order give the same weights.
 */
export function regress(examples: readonly Example[], category: string, known: ReadonlyMap<number, number>): Fitted {
  const index = new Map(Array.from(known.keys(), (hash, i) => [hash, i]));
  const weights = new Float64Array(known.size + 1);
  const squares = new Float64Array(known.size + 1).fill(1e-6);
  const bias = known.size;
  const rows = examples.map(example => {
    const label = labelOf(example, category);
    return {
      columns: example.features.flatMap(hash => index.get(hash) ?? []),
      size: 1 / Math.sqrt(example.length + 1),
      target: label ?? 0,
      weight: label === undefined ? weightOf.unlabelled : label === 1 ? weightOf.expected : weightOf.forbidden,
    };
  });
  const decay = pull / rows.length;
  const step = (column: number, gradient: number): void => {
    squares[column]! += gradient * gradient;
    weights[column]! -= (rate * gradient) / Math.sqrt(squares[column]!);
  };
  const random = randomFrom(42);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { columns, size, target, weight } of shuffled(rows, random)) {
      const sum = columns.reduce((all, column) => all + weights[column]! * size, weights[bias]!);
      const error = weight * (1 / (1 + Math.exp(-sum)) - target);
      for (const column of columns) step(column, error * size + decay * weights[column]!);
      step(bias, error);
    }
  }
  return { bias: weights[bias]!, weights: new Map(Array.from(index, ([hash, column]) => [hash, weights[column]!])) };
}

/** Features that enough posts share, with how many do. */
export function sharedFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= leastPosts));
}

/** Numbers from 0 to 1 that depend on nothing but the seed (Numerical Recipes' generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
