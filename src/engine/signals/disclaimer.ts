import type { Signal } from './define.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { isNegated } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const said = wordings(({ disclaimer }) => disclaimer.wordings);

export const disclaimer: Signal = {
  id: 'disclaimer',
  title: 'Says that the view is the writer’s own',
  find(text, _draft, facts) {
    const own = facts.disclaimers(text);
    if (own.length > 0) return own;
    const hearing = hear(text, facts);
    if (!isHeard(hearing, said)) return [];
    return hearing.sentences.flatMap(sentence => {
      const found = said.find(sentence.text).filter(({ start }) => !isNegated(sentence.text, start, 2));
      return inRaw(text, sentence, found);
    });
  },
};
