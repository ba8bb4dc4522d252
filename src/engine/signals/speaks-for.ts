import { commitments, tellings, voices } from './data/en/speaks-for.ts';
import { employment, ourThings } from './data/en/work.ts';
import type { Signal } from './define.ts';
import { hear, namesUs, type Sentence } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { inRaw } from './support/sentences.ts';

const voice = lexicon(voices);
const commitment = lexicon(commitments, abroad('voice'));
const telling = lexicon(tellings);
const work = lexicon(employment, ourThings);
const denial = lexicon(
  ['not', "n't", "don't", "doesn't", "can't", "won't", "couldn't", 'never', 'nor', 'without'].map(
    word => `${word} (* |)`,
  ),
);

/** How far back, in characters, a word may turn a promise into a report of one. */
const reach = 80;

/** Says it itself: not asked, not passed on, and not denied just before (`not speaking for Acme`). */
function spoken({ own, isQuestion }: Sentence, start: number): boolean {
  const before = own.slice(Math.max(0, start - reach), start);
  return !isQuestion && !telling.test(before) && !denial.test(before.slice(-24));
}

export const speaksFor: Signal = {
  id: 'speaks-for',
  title: 'Sounds like the organisation itself',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    const atWork = namesUs(all) || work.test(all);
    return sentences.flatMap(sentence => {
      const found = [...voice.find(sentence.own), ...(atWork ? commitment.find(sentence.own) : [])];
      return inRaw(
        text,
        sentence,
        found.filter(({ start }) => spoken(sentence, start)),
      );
    });
  },
};
