import type { ExamplesById } from '../../examples.ts';
import { examples as disclaimer } from './disclaimer.ts';
import { examples as disclosure } from './disclosure.ts';
import { examples as disparagement } from './disparagement.ts';
import { examples as harassment } from './harassment.ts';
import { examples as negative } from './negative.ts';
import { examples as nonPublic } from './non-public.ts';
import { examples as opinion } from './opinion.ts';
import { examples as praise } from './praise.ts';
import { examples as protectedTopics } from './protected.ts';
import { examples as speaksFor } from './speaks-for.ts';

/** The examples of every signal, by id. */
export const examples: ExamplesById = {
  ...disclaimer,
  ...disclosure,
  ...disparagement,
  ...harassment,
  ...negative,
  ...nonPublic,
  ...opinion,
  ...praise,
  ...protectedTopics,
  ...speaksFor,
};
