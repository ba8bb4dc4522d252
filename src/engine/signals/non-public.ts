import { discretion, secrecy } from './data/en/non-public.ts';
import { employment, ourThings } from './data/en/work.ts';
import type { Signal } from './define.ts';
import { hear, namesUs } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { inRaw } from './support/sentences.ts';

const hushed = lexicon(secrecy, abroad('secrecy'));
const discreet = lexicon(secrecy, discretion, abroad('secrecy'));
const inside = lexicon(employment, ourThings, [
  "(we|we're|we've|we'll|us|our|ours|i work)",
  '(board|ceo|cfo|coo|cto|exec*|management|investors|shareholders|supplier*|vendor*|customer*|client*|product|products|model|prototype|launch|market|merger|acquisition|deal|contract|roadmap|lab|factory|plant|revenue|profit|earnings|quarter|guidance|internal*|unreleased|unannounced|nda|embargo*)',
]);

export const nonPublic: Signal = {
  id: 'non-public',
  title: 'Says that it is not public yet',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    const words = namesUs(all) || inside.test(all) ? discreet : hushed;
    return sentences.flatMap(sentence => (sentence.isQuestion ? [] : inRaw(text, sentence, words.find(sentence.own))));
  },
};
