import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isOfOneself, isOwn } from './support/speech.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork, namesAny, nearby } from './support/work.ts';

const contempt = wordings(
  ({ disparagement }) => disparagement.insults,
  ({ disparagement }) => disparagement.scorn,
  ({ disparagement }) => disparagement.accusations,
);
const people = wordings(({ disparagement }) => disparagement.targets);

/** How many sentences away the target may be named. */
const reach = 1;

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { contempt, people };

export const disparagement: Signal = {
  id: 'disparagement',
  title: 'Runs down or accuses a company, its people, customers or competitors',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, contempt) || isElsewhere('disparagement', hearing)) return [];
    const { sentences } = hearing;
    const named = facts.mentions('customer', text).length + facts.mentions('colleague', text).length > 0;
    const aimed = sentences.map(({ text: one }) => named || namesAny(one) || isAboutWork(one) || people.test(one));
    const near = nearby(aimed, reach);
    return sentences.flatMap((sentence, i) => {
      if (!near[i] || !isOwn(sentence)) return [];
      const found = affirmed(contempt, sentence).filter(({ start }) => !isOfOneself(sentence.own, start));
      return inRaw(text, sentence, found);
    });
  },
};
