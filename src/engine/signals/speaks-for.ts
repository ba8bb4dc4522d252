import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear, isHeard, type Sentence } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { isNegated } from './support/speech.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork } from './support/work.ts';

const outright = wordings(({ voice }) => voice.voices);
const commitment = wordings(({ voice }) => voice.commitments);
const telling = wordings(({ voice }) => voice.tellings);

/** How far back, in characters, a word may turn a promise into a report of one. */
const reach = 80;

/** Says it itself: not asked, not passed on, and not denied just before (`not speaking for Acme`). */
function isSaid({ own, isQuestion }: Sentence, start: number): boolean {
  return !isQuestion && !telling.test(own.slice(Math.max(0, start - reach), start)) && !isNegated(own, start);
}

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { outright, commitment, telling };

export const speaksFor: Signal = {
  id: 'speaks-for',
  title: 'Sounds like the organisation itself',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, outright, commitment) || isElsewhere('speaks-for', hearing)) return [];
    const { text: all, sentences } = hearing;
    const atWork = isAboutWork(all);
    return sentences.flatMap(sentence => {
      const found = [...outright.find(sentence.own), ...(atWork ? commitment.find(sentence.own) : [])];
      return inRaw(
        text,
        sentence,
        found.filter(({ start }) => isSaid(sentence, start)),
      );
    });
  },
};
