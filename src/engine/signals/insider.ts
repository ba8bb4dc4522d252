import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard, namesUs } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isFromInside, nearby } from './support/work.ts';

const money = wordings(
  ({ insider }) => insider.figures,
  ({ insider }) => insider.deals,
);
const ahead = wordings(
  ({ insider }) => insider.foreknowledge,
  ({ nonPublic }) => nonPublic.secrecy,
  ({ nonPublic }) => nonPublic.discretion,
);
/** Whoever says how they came to know speaks from inside, and before the time. */
const source = wordings(({ insider }) => insider.sources);
const tip = wordings(({ insider }) => insider.tips);

/** How many sentences away it may be said that nobody knows yet. */
const reach = 2;

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { money, ahead, tip };

export const insider: Signal = {
  id: 'insider',
  title: 'Tells results, deals or share tips before they are public',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, money, tip) || isElsewhere('insider', hearing)) return [];
    const { text: all, sentences } = hearing;
    const isOurs = isFromInside(all) || source.test(all);
    const early = nearby(
      sentences.map(({ own }) => ahead.test(own) || source.test(own)),
      reach,
    );
    return sentences.flatMap((sentence, i) => {
      const tips = namesUs(all) || (isOurs && early[i]) ? tip.find(sentence.own) : [];
      const news = isOurs && early[i] ? money.find(sentence.own) : [];
      return inRaw(text, sentence, [...news, ...tips]);
    });
  },
};
