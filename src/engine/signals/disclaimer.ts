import { denials, disclaimers } from './data/en/disclaimer.ts';
import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { inRaw } from './support/sentences.ts';

const wordings = lexicon(disclaimers, abroad('disclaimer'));
const denied = lexicon(denials.map(word => `${word} (all |)`));

export const disclaimer: Signal = {
  id: 'disclaimer',
  title: 'Says that the view is the writer’s own',
  find(text, _draft, facts) {
    const own = facts.disclaimers(text);
    if (own.length > 0) return own;
    return hear(text, facts).sentences.flatMap(sentence => {
      const found = wordings
        .find(sentence.text)
        .filter(({ start }) => !denied.test(`${sentence.text.slice(Math.max(0, start - 14), start)}`));
      return inRaw(text, sentence, found);
    });
  },
};
