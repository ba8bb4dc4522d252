import type { Compiled } from '../../src/engine/compile.ts';
import { settle } from '../../src/engine/draft.ts';
import type { Concepts } from '../../src/engine/ear/concepts.ts';
import { cuesOf, hashesOf } from '../../src/engine/ear/cues.ts';
import { featuresOf } from '../../src/engine/ear/features.ts';
import { withConcepts } from '../../src/engine/ear/with-concepts.ts';
import { startInquiry } from '../../src/engine/inquiry.ts';
import { readDraft } from '../../src/engine/read.ts';
import type { PartReading } from '../../src/engine/reading.ts';
import { hear } from '../../src/engine/signals/support/hearing.ts';
import type { Labelled } from '../accuracy/labelled.ts';
import { compileConcepts } from './concepts.ts';

/** A labelled post as features. */
export interface Example extends Labelled {
  /** Hashes of its features, each once. */
  readonly features: readonly number[];
  /** How many there are, repeated ones too: what the sum of their weights is divided by the root of. */
  readonly length: number;
}

/** A post as the engine reads it under a policy; when it would be posted does not matter. */
export function readPost(compiled: Compiled, text: string): PartReading {
  return readDraft(compiled, settle({ parts: [text] }, 0), startInquiry(undefined)).parts[0]!;
}

let concepts: Concepts | undefined;

/** The words of `concepts/`, read once. */
export function ownConcepts(): Concepts {
  concepts ??= compileConcepts();
  return concepts;
}

export function exampleOf(compiled: Compiled, post: Labelled): Example {
  const { text, facts } = readPost(compiled, post.text);
  const hearing = hear(text, facts);
  const features = withConcepts(featuresOf(hearing.own), hearing.own, ownConcepts());
  const cues = hashesOf(cuesOf(text, hearing, facts, features.starts.length));
  const hashes = [...features.hashes, ...cues];
  return { ...post, features: [...new Set(hashes)], length: hashes.length };
}

/** 1: the category ought to speak; 0: it must not; undefined: either will do. */
export function labelOf({ expect, forbid }: Labelled, category: string): 0 | 1 | undefined {
  if (expect.includes(category)) return 1;
  return forbid.includes('*') || forbid.includes(category) ? 0 : undefined;
}
