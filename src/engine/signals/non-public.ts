import type { Signal } from './define.ts';
import { isElsewhere, isRefusal } from './support/elsewhere.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { isReported } from './support/speech.ts';
import { wordings } from './support/wordings.ts';
import { isFromInside, isInPerson } from './support/work.ts';

const hushed = wordings(({ nonPublic }) => nonPublic.secrecy);
const discreet = wordings(
  ({ nonPublic }) => nonPublic.secrecy,
  ({ nonPublic }) => nonPublic.discretion,
  ({ nonPublic }) => nonPublic.plans,
);
const unsaid = wordings(
  ({ nonPublic }) => nonPublic.secrecy,
  ({ nonPublic }) => nonPublic.discretion,
);
const planned = wordings(({ nonPublic }) => nonPublic.plans);
const source = wordings(({ insider }) => insider.sources);
const inside = wordings(({ nonPublic }) => nonPublic.places);

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { hushed, discreet, inside };

/** Whether the writer is in it, or tells a plan and that it is untold, which only somebody inside knows both. */
function mayKnow(all: string): boolean {
  return isInPerson(all) || source.test(all) || (planned.test(all) && unsaid.test(all));
}

export const nonPublic: Signal = {
  id: 'non-public',
  title: 'Says that it is not public yet',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, discreet) || isElsewhere('non-public', hearing)) return [];
    const { text: all, sentences } = hearing;
    const words = isFromInside(all) || (inside.test(all) && mayKnow(all)) ? discreet : hushed;
    return sentences.flatMap(sentence => {
      const isOthers = isReported(sentence.own) && !isFromInside(sentence.own);
      return sentence.isQuestion || isOthers || isRefusal(sentence)
        ? []
        : inRaw(text, sentence, words.find(sentence.own));
    });
  },
};
