import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isAboutWork, isInPerson } from './support/work.ts';

const hushed = wordings(({ nonPublic }) => nonPublic.secrecy);
const discreet = wordings(
  ({ nonPublic }) => nonPublic.secrecy,
  ({ nonPublic }) => nonPublic.discretion,
  ({ nonPublic }) => nonPublic.plans,
);
const inside = wordings(({ nonPublic }) => nonPublic.places);

export const nonPublic: Signal = {
  id: 'non-public',
  title: 'Says that it is not public yet',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    const words = isAboutWork(all) || isInPerson(all) || inside.test(all) ? discreet : hushed;
    return sentences.flatMap(sentence => (sentence.isQuestion ? [] : inRaw(text, sentence, words.find(sentence.own))));
  },
};
