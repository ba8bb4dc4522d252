import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork, isInPerson } from './support/work.ts';

const codes = wordings(({ access }) => access.codes);
const openers = wordings(({ access }) => access.openers);
const holes = wordings(({ access }) => access.holes);
/** A number that may be one. */
const number = /(?<![\d.,])\d{3,8}(?!\d|[.,]\d)/;
const places = wordings(({ access }) => access.places);

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { codes, openers, holes, places };

/** Doors and guards count where somebody who can know speaks, or of a place where people work; a code with its number counts alone. */
export const siteAccess: Signal = {
  id: 'site-access',
  title: 'Tells how to get in: codes, keys, doors, cameras, guards',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, codes, openers, holes) || isElsewhere('site-access', hearing)) return [];
    const { text: all, sentences } = hearing;
    const isInside = isAboutWork(all) || isInPerson(all) || places.test(all);
    return sentences
      .filter(({ isQuestion }) => !isQuestion)
      .flatMap(sentence => {
        const named = number.test(sentence.own) ? codes.find(sentence.own) : [];
        const told = isInside ? [...openers.find(sentence.own), ...holes.find(sentence.own)] : [];
        return inRaw(text, sentence, [...named, ...told]);
      });
  },
};
