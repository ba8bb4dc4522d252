import { insults, scorn } from './data/en/negative.ts';
import { employment, ourThings } from './data/en/work.ts';
import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon, masks } from './support/lexicon.ts';
import { isReported } from './support/reported.ts';
import { inRaw } from './support/sentences.ts';

const contempt = lexicon(insults, scorn, abroad('contempt'));
const work = lexicon(employment, ourThings, [
  'our (* |)(people|department|team|director|directors|staff|division|guys|execs|desk|team|lot|sales*|managers|support*|clients|client|lawyers|* desk)',
  '(customer|client|supplier|vendor|account|patient|patients|guest|passenger)s?',
]);
const denied = lexicon(
  [
    'not',
    "isn't",
    "aren't",
    "wasn't",
    'never',
    'no',
    'hardly',
    'far from',
    'anything but',
    "i'm",
    'i am',
    'i was',
    'stop being',
  ].map(word => `${word} (* |)`),
);
const names = new RegExp(`[${masks.organisation}${masks.product}${masks.competitor}]`);

/** How many sentences away the target may be named. */
const reach = 1;

export const negative: Signal = {
  id: 'negative',
  title: 'Runs down the organisation, its people, customers or competitors',
  find(text, _draft, facts) {
    const { sentences } = hear(text, facts);
    const customers = facts.mentions('customer', text).length + facts.mentions('colleague', text).length > 0;
    const aimed = sentences.map(({ text: one }) => customers || names.test(one) || work.test(one));
    return sentences.flatMap((sentence, i) => {
      if (
        sentence.isQuestion ||
        isReported(sentence.own) ||
        !aimed.slice(Math.max(0, i - reach), i + reach + 1).includes(true)
      )
        return [];
      const found = contempt
        .find(sentence.own)
        .filter(({ start }) => !denied.test(sentence.own.slice(Math.max(0, start - 16), start)));
      return inRaw(text, sentence, found);
    });
  },
};
