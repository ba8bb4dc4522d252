import type { Facts } from '../signals/define.ts';
import { type Hearing, namesUs, type Sentence } from '../signals/support/hearing.ts';
import { isNegated, isReported } from '../signals/support/speech.ts';
import { isFromInside, namesAny } from '../signals/support/work.ts';
import type { Prepared } from '../text/prepared.ts';
import { isWorkplace } from './cues.ts';

/** Whether work is spoken of at all: a name of the policy, somebody inside, a workplace. Elsewhere the ear is not asked. */
export function isAtWork(text: Prepared, { text: all, own }: Hearing, facts: Facts): boolean {
  if (isFromInside(all) || namesAny(all) || isWorkplace(own)) return true;
  return facts.mentions('customer', text).length + facts.mentions('colleague', text).length > 0;
}

/** What only counts where us is named, as with the phrases: praise of a thing unnamed is praise of anything. */
const ofUs = new Set(['praise']);
/** What a word such as `not` just before it turns round. */
const turned = new Set(['praise', 'disparagement', 'speaks-for']);

/** Whether a signal may be heard in a text at all. */
export const mayBe = (signal: string, all: string): boolean => !ofUs.has(signal) || namesUs(all);

/** Whether the writer says it: not asked, and passed on only by somebody inside. */
export const isSaid = ({ own, isQuestion }: Sentence): boolean =>
  !isQuestion && (!isReported(own) || isFromInside(own));

/** Whether what stands at a place of a sentence is meant the other way round. */
export const isTurned = (signal: string, { own }: Sentence, at: number): boolean =>
  turned.has(signal) && isNegated(own, at);
