import type { Signal } from './define.ts';
import { hear, isHeard, namesUs } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { isNegated } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const said = wordings(({ disclosure }) => disclosure.wordings);

/** Short quotations count here: `obligatory "I work there" note` discloses all the same. */
export const disclosure: Signal = {
  id: 'disclosure',
  title: 'Says that the writer works for whom they speak of',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, said)) return [];
    const { text: all, sentences } = hearing;
    if (!namesUs(all)) return [];
    return sentences.flatMap(sentence => {
      if (sentence.isQuestion) return [];
      const found = said.find(sentence.text).filter(({ start }) => !isNegated(sentence.text, start));
      return inRaw(text, sentence, found);
    });
  },
};
