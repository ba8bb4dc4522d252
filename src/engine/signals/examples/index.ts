import type { ExamplesById } from '../../examples.ts';
import { examples as anger } from './anger.ts';
import { examples as customerMention } from './customer-mention.ts';
import { examples as disclaimer } from './disclaimer.ts';
import { examples as disclosure } from './disclosure.ts';
import { examples as disparagement } from './disparagement.ts';
import { examples as harassment } from './harassment.ts';
import { examples as identifies } from './identifies.ts';
import { examples as insider } from './insider.ts';
import { examples as legal } from './legal.ts';
import { examples as negative } from './negative.ts';
import { examples as nonPublic } from './non-public.ts';
import { examples as opinion } from './opinion.ts';
import { examples as praise } from './praise.ts';
import { examples as promise } from './promise.ts';
import { examples as protectedTopics } from './protected.ts';
import { examples as questionForCare } from './question-for-care.ts';
import { examples as rumour } from './rumour.ts';
import { examples as siteAccess } from './site-access.ts';
import { examples as speaksFor } from './speaks-for.ts';

/** The examples of every signal, by id. */
export const examples: ExamplesById = {
  ...anger,
  ...customerMention,
  ...disclaimer,
  ...disclosure,
  ...disparagement,
  ...harassment,
  ...identifies,
  ...insider,
  ...legal,
  ...negative,
  ...nonPublic,
  ...opinion,
  ...praise,
  ...promise,
  ...protectedTopics,
  ...questionForCare,
  ...rumour,
  ...siteAccess,
  ...speaksFor,
};
