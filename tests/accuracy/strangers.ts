import type { Compiled } from '../../src/engine/compile.ts';
import { currentEar } from '../../src/engine/ear/current.ts';
import type { Ear } from '../../src/engine/ear/ear.ts';
import { leaveOut, scoreStrangers, strangersEars } from '../train/crossed.ts';
import { type Labelled, setAside } from './labelled.ts';

/**
 * An ear for each post of the corpus that never learned from its batch, and whose thresholds were not set on it either: what it hears is
 * what to expect of strangers' posts. For a batch set aside that is the ear that ships.
 */
export function earsFor(compiled: Compiled, posts: readonly Labelled[]): (post: Labelled) => Ear | null {
  const seen = posts.filter(({ batch = '' }) => !setAside.includes(batch));
  const weights = leaveOut(compiled, seen);
  const ears = strangersEars(scoreStrangers(compiled, seen, weights), weights);
  return ({ batch = '' }) => ears.get(batch) ?? currentEar();
}
