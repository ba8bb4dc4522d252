import type { Topic } from '../data/language.ts';
import type { Signal } from '../define.ts';
import { hear, isHeard } from './hearing.ts';
import { inRaw } from './sentences.ts';
import { wordings } from './wordings.ts';

/**
 * A topic that people may speak about whatever their employer thinks of it. Heard in every language that there is a list for,
 * and in quotations and questions too: where in doubt, speech is free.
 */
export function topic(name: Topic, title: string): Signal {
  const words = wordings(language => language.protected[name]);
  return {
    id: `protected-${name}`,
    title,
    find(text, _draft, facts) {
      const hearing = hear(text, facts);
      if (!isHeard(hearing, words)) return [];
      return hearing.sentences.flatMap(sentence => inRaw(text, sentence, words.find(sentence.text)));
    },
  };
}
