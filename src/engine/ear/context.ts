import { isElsewhere } from '../signals/support/elsewhere.ts';
import { type Hearing, namesUs, type Sentence } from '../signals/support/hearing.ts';
import { isNegated, isReported } from '../signals/support/speech.ts';
import { isFromInside } from '../signals/support/work.ts';

/** What only counts where us is named, as with the phrases: praise of a thing unnamed is praise of anything. */
const ofUs = new Set(['praise']);
/** What a word such as `not` just before it turns round. */
const turned = new Set(['praise', 'disparagement', 'speaks-for']);

/** Whether a signal may be heard in a text at all. */
export const mayBe = (signal: string, hearing: Hearing): boolean =>
  (!ofUs.has(signal) || namesUs(hearing.text)) && !isElsewhere(signal, hearing);

/** Whether the writer says it: not asked, and passed on only by somebody inside. */
export const isSaid = ({ own, isQuestion }: Sentence): boolean =>
  !isQuestion && (!isReported(own) || isFromInside(own));

/** Whether what stands at a place of a sentence is meant the other way round. */
export const isTurned = (signal: string, { own }: Sentence, at: number): boolean =>
  turned.has(signal) && isNegated(own, at);
