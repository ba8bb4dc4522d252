import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork, isFromInside, namesAny, nearby } from './support/work.ts';

const proceedings = wordings(({ legal }) => legal.proceedings);
const owned = wordings(({ legal }) => legal.liability);
const counsel = wordings(({ legal }) => legal.counsel);

/** How many sentences away it may stand whose case it is. */
const reach = 1;

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { proceedings, owned, counsel };

export const legal: Signal = {
  id: 'legal',
  title: 'Speaks of fault, lawsuits, settlements or investigations at work',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, proceedings, owned) || isElsewhere('legal', hearing)) return [];
    const { text: all, sentences } = hearing;
    const atWork = isAboutWork(all) || namesAny(all) || counsel.test(all);
    const near = nearby(
      sentences.map(({ own, text: one }) => isAboutWork(one) || namesAny(one) || counsel.test(own) || owned.test(own)),
      reach,
    );
    return sentences.flatMap((sentence, i) => {
      const cases = near[i] && (atWork || isFromInside(all)) ? proceedings.find(sentence.own) : [];
      const admissions = atWork && !sentence.isQuestion ? owned.find(sentence.own) : [];
      return inRaw(text, sentence, [...cases, ...admissions]);
    });
  },
};
