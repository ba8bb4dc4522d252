import type { Signal } from './define.ts';
import { hear, isHeard } from './support/hearing.ts';
import { whole } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';

const troubles = wordings(({ care }) => care.troubles);
const appeals = wordings(({ care }) => care.appeals);

/** A customer's call for help: what went wrong, and somebody asked to see to it. */
export const questionForCare: Signal = {
  id: 'question-for-care',
  title: 'Asks something that customer care should answer',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, troubles, appeals)) return [];
    const { text: all, sentences } = hearing;
    if (!troubles.test(all)) return [];
    return sentences
      .filter(({ own, isQuestion }) => appeals.test(own) && (isQuestion || troubles.test(own)))
      .map(sentence => whole(text, sentence));
  },
};
