import { praises, reversals, urgings } from './data/en/praise.ts';
import type { Signal } from './define.ts';
import { hear, namesUs, type Sentence } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { isReported } from './support/reported.ts';
import { inRaw } from './support/sentences.ts';

const praised = lexicon(praises, abroad('praise'));
const urged = lexicon(urgings);
const reversed = lexicon(reversals.map(word => `${word} (* |)`));
/** Hearts, stars and flames beside a name say it without words; `>` says that it beats what follows. */
const signs = /[❤🧡💛💚💙💜🖤🤍😍🥰🤩🔥💯⭐🌟🙌👏]|[\uE000\uE001]\s*>+\s*\p{L}/u;
/** `Acme, Washington`: a town of that name. */
const town = /\uE000, \p{L}+ has/u;

/** How many sentences after its name a product may be praised as `it`. */
const reach = 2;

function spoken({ own, isQuestion }: Sentence): { start: number; end: number }[] {
  if (isQuestion || isReported(own)) return [];
  return [...praised.find(own), ...urged.find(own)].filter(
    ({ start }) => !reversed.test(own.slice(Math.max(0, start - 20), start)),
  );
}

export const praise: Signal = {
  id: 'praise',
  title: 'Praises the organisation or its product',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    if (!namesUs(all) || town.test(all)) return [];
    const named = sentences.map(sentence => namesUs(sentence.text));
    return sentences.flatMap((sentence, i) => {
      if (!named.slice(Math.max(0, i - reach), i + 2).includes(true)) return [];
      const sign = named[i] ? signs.exec(sentence.own) : null;
      const spans = [...spoken(sentence), ...(sign ? [{ start: sign.index, end: sign.index + sign[0].length }] : [])];
      return inRaw(text, sentence, spans);
    });
  },
};
