import type { Signal } from './define.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork, namesAny } from './support/work.ts';

const hearsay = wordings(({ rumour }) => rumour.hearsay);

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { hearsay };

export const rumour: Signal = {
  id: 'rumour',
  title: 'Passes on what nobody has confirmed',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, hearsay)) return [];
    const { text: all, sentences } = hearing;
    if (!isAboutWork(all) && !namesAny(all)) return [];
    return sentences.flatMap(sentence => inRaw(text, sentence, hearsay.find(sentence.own)));
  },
};
