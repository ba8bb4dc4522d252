import { type Concepts, conceptsIn, hashOfConcept } from './concepts.ts';
import { type Features, mix } from './features.ts';

const pair = 0xaa;

/** The features of a text with the concepts in it, and every two of them: together they tell more than alone, in any language. */
export function withConcepts(features: Features, text: string, concepts: Concepts): Features {
  const found = conceptsIn(text, features, concepts);
  const hashes = found.map(([id]) => hashOfConcept(id));
  found.forEach(([, token], i) => {
    features.hashes.push(hashes[i]!);
    features.from.push(token);
    features.to.push(token);
  });
  hashes.forEach((one, i) => {
    for (const other of hashes.slice(i + 1)) {
      features.hashes.push(mix(mix(one, pair), other));
      // Weighs for the text as a whole: it has no place of its own.
      features.from.push(1);
      features.to.push(0);
    }
  });
  return features;
}
