import { denials, disclosures } from './data/en/disclosure.ts';
import type { Signal } from './define.ts';
import { hear, namesUs } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { inRaw } from './support/sentences.ts';

const wordings = lexicon(disclosures, abroad('disclosure'));
const denied = lexicon(denials.map(word => `${word} (i |we |actually |)`));

/** Short quotations count here: `obligatory "I work there" note` discloses all the same. */
export const disclosure: Signal = {
  id: 'disclosure',
  title: 'Says that the writer works for whom they speak of',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    if (!namesUs(all)) return [];
    return sentences.flatMap(sentence => {
      if (sentence.isQuestion) return [];
      const own = wordings
        .find(sentence.text)
        .filter(({ start }) => !denied.test(sentence.text.slice(Math.max(0, start - 16), start)));
      return inRaw(text, sentence, own);
    });
  },
};
