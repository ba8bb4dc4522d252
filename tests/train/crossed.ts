import type { Compiled } from '../../src/engine/compile.ts';
import { type Ear, makeEar } from '../../src/engine/ear/ear.ts';
import type { Weights } from '../../src/engine/ear/weights.ts';
import { judge } from '../accuracy/judge.ts';
import type { Labelled } from '../accuracy/labelled.ts';
import { type Example, exampleOf, ownConcepts, readPost } from './examples.ts';
import { learned } from './learned.ts';
import { regress, sharedFeatures } from './regress.ts';
import { squeeze } from './squeeze.ts';
import { type Scored, type Thresholds, thresholdsFor, whatever } from './thresholds.ts';

/** Learns from examples. Without thresholds everything speaks. */
export function learn(examples: readonly Example[], thresholds?: Thresholds): Weights {
  const known = sharedFeatures(examples);
  return squeeze(
    learned.map(({ category, signal }) => ({
      ...regress(examples, category, known),
      ...{ signal, ...(thresholds?.[category] ?? whatever) },
    })),
    ownConcepts(),
    known,
  );
}

/** What the phrases say of a post, and how sure an ear is of each category that it alone would hear in it. */
export function scoreBy(ear: Ear, compiled: Compiled, post: Labelled): Scored {
  const { said } = judge(compiled, post, null);
  const byEar = judge(compiled, post, ear).said;
  const { text, facts } = readPost(compiled, post.text);
  const verdicts = ear.listen(text, facts);
  const scores = learned.flatMap(({ category, signal }) => {
    const score = verdicts.find(verdict => verdict.signal === signal)?.score;
    return score !== undefined && byEar.has(category) && !said.has(category) ? [[category, score] as const] : [];
  });
  return { post, scores: new Map(scores) };
}

/** Every batch with an ear that learned from all others, so that its posts are strangers to it. */
export function leaveOut(compiled: Compiled, posts: readonly Labelled[]): ReadonlyMap<string, Weights> {
  const examples = posts.map(post => exampleOf(compiled, post));
  const batches = [...new Set(posts.map(({ batch = '' }) => batch))];
  return new Map(batches.map(batch => [batch, learn(examples.filter(example => example.batch !== batch))]));
}

/** Scores of every post, by the ear that its batch was left out of. */
export function scoreStrangers(
  compiled: Compiled,
  posts: readonly Labelled[],
  weights: ReadonlyMap<string, Weights>,
): Scored[] {
  const ears = new Map(Array.from(weights, ([batch, learnedOf]) => [batch, makeEar(learnedOf)]));
  return posts.map(post => scoreBy(ears.get(post.batch ?? '')!, compiled, post));
}

/** Ears by batch that neither learned from it nor had their thresholds set on it. */
export function strangersEars(
  scored: readonly Scored[],
  weights: ReadonlyMap<string, Weights>,
): ReadonlyMap<string, Ear> {
  return new Map(
    Array.from(weights, ([batch, of]) => {
      const thresholds = thresholdsFor(scored.filter(({ post }) => post.batch !== batch));
      const kinds = of.learned.map((one, kind) => ({ ...one, ...thresholds[learned[kind]!.category] }));
      return [batch, makeEar({ ...of, learned: kinds })];
    }),
  );
}
