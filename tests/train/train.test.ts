import { expect, test } from 'vitest';
import { makeEar } from '../../src/engine/ear/ear.ts';
import { packWeights } from '../../src/engine/ear/weights.ts';
import { foldTerm } from '../../src/engine/text/fold.ts';
import { policyFrom } from '../accuracy/judge.ts';
import type { Labelled } from '../accuracy/labelled.ts';
import { ownPolicy } from '../accuracy/report.ts';
import { conceptFiles, readConcepts } from './concepts.ts';
import { learn } from './crossed.ts';
import { type Example, exampleOf, readPost } from './examples.ts';
import { learned } from './learned.ts';
import { regress, sharedFeatures } from './regress.ts';

const compiled = policyFrom(ownPolicy);
const things = ['gripper', 'charger', 'crawler', 'welder', 'sorter', 'stacker'];
const post = (text: string, leaks: boolean): Labelled => ({
  text,
  expect: leaks ? ['confidential'] : [],
  forbid: leaks ? [] : ['*'],
});
const posts = things.flatMap(thing => [
  post(`our hall hides a ${thing} under a tarpaulin`, true),
  post(`our hall sells a ${thing} under a roof`, false),
]);
const examples = posts.map(one => exampleOf(compiled, one));

test('the same posts give the same bytes', () => {
  const once = packWeights(learn(examples));
  expect(packWeights(learn(posts.map(one => exampleOf(compiled, one))))).toEqual(once);
  expect(packWeights(learn(examples.slice(2)))).not.toEqual(once);
});

/** What the weights say before they are squeezed into bytes. */
function plainly({ features, length }: Example, category: string): number {
  const { bias, weights } = regress(examples, category, sharedFeatures(examples));
  const sum = features.reduce((all, hash) => all + (weights.get(hash) ?? 0), 0);
  return bias + sum / Math.sqrt(length + 1);
}

test('it tells apart what it was shown, and scores as the plain weights do, but for rounding', () => {
  const ear = makeEar(learn(examples));
  const { signal, category } = learned.find(one => one.category === 'confidential')!;
  const scores = examples.map(example => {
    const { text, facts } = readPost(compiled, example.text);
    return ear.listen(text, facts).find(verdict => verdict.signal === signal)?.score;
  });
  const leaks = scores.filter((_, i) => examples[i]!.expect.length > 0);
  const others = scores.filter((_, i) => examples[i]!.expect.length === 0);
  // Where no word speaks for it there is nothing to mark, and so no verdict.
  expect(Math.min(...leaks.map(score => score!))).toBeGreaterThan(Math.max(...others.map(score => score ?? -1e6)));
  for (const [i, score] of scores.entries()) {
    if (score !== undefined) expect(Math.abs(score - plainly(examples[i]!, category))).toBeLessThan(0.1);
  }
});

test('every language has words for every concept, in folded letters', () => {
  const [first, ...others] = conceptFiles.map(file => [...readConcepts(file).keys()]);
  expect(first!.length).toBeGreaterThan(50);
  for (const names of others) expect(names).toEqual(first);
  const words = conceptFiles.flatMap(file => [...readConcepts(file).values()].flat());
  expect(words.filter(word => foldTerm(word) !== word || word.replace('*', '').length < 1)).toEqual([]);
});
