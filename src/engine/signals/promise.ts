import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isOwn } from './support/speech.ts';
import { wordings } from './support/wordings.ts';
import { isFromInside } from './support/work.ts';

const binding = wordings(({ promise }) => promise.wordings);
const telling = wordings(({ voice }) => voice.tellings);

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { binding };

export const promise: Signal = {
  id: 'promise',
  title: 'Promises a delivery, a refund, a date or a result',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, binding) || isElsewhere('promise', hearing)) return [];
    const { text: all, sentences } = hearing;
    if (!isFromInside(all)) return [];
    return sentences
      .filter(sentence => isOwn(sentence) && !telling.test(sentence.own))
      .flatMap(sentence => inRaw(text, sentence, affirmed(binding, sentence)));
  },
};
