import { protectedTopics as de } from '../data/de/protected.ts';
import { protectedTopics as en } from '../data/en/protected.ts';
import { protectedTopics as es } from '../data/es/protected.ts';
import { protectedTopics as fr } from '../data/fr/protected.ts';
import { protectedTopics as it } from '../data/it/protected.ts';
import { protectedTopics as nl } from '../data/nl/protected.ts';
import type { Signal } from '../define.ts';
import { hear } from './hearing.ts';
import { lexicon } from './lexicon.ts';
import { inRaw } from './sentences.ts';

export type Topic = keyof typeof en;

/**
 * A topic that people may speak about whatever their employer thinks of it. Heard in every language that there is a list for,
 * and in quotations and questions too: where in doubt, speech is free.
 */
export function topic(name: Topic, title: string): Signal {
  const words = lexicon(...[en, de, es, fr, it, nl].map(lists => lists[name]));
  return {
    id: `protected-${name}`,
    title,
    find: (text, _draft, facts) =>
      hear(text, facts).sentences.flatMap(sentence => inRaw(text, sentence, words.find(sentence.text))),
  };
}
