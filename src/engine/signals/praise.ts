import type { Span } from '../finding.ts';
import type { Signal } from './define.ts';
import { hear, namesUs, type Sentence } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isOwn } from './support/speech.ts';
import { wordings } from './support/wordings.ts';
import { nearby } from './support/work.ts';

const praised = wordings(
  ({ praise }) => praise.praises,
  ({ praise }) => praise.urgings,
);
/** Hearts, stars and flames beside a name say it without words; `>` says that it beats what follows. */
const signs = /[❤🧡💛💚💙💜🖤🤍😍🥰🤩🔥💯⭐🌟🙌👏]|[\uE000\uE001]\s*>+\s*\p{L}/u;
/** `Acme, Washington`: a town of that name. */
const town = /\uE000, \p{L}+ has/u;

/** How many sentences after its name a product may be praised as `it`, and how many before. */
const after = 2;
const before = 1;

function signsIn({ text, own }: Sentence): Span[] {
  const sign = namesUs(text) ? signs.exec(own) : null;
  return sign ? [{ start: sign.index, end: sign.index + sign[0].length }] : [];
}

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { praised };

export const praise: Signal = {
  id: 'praise',
  title: 'Praises the organisation or its product',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    if (!namesUs(all) || town.test(all)) return [];
    const named = nearby(
      sentences.map(sentence => namesUs(sentence.text)),
      after,
      before,
    );
    return sentences.flatMap((sentence, i) => {
      if (!named[i]) return [];
      const spoken = isOwn(sentence) ? affirmed(praised, sentence) : [];
      return inRaw(text, sentence, [...spoken, ...signsIn(sentence)]);
    });
  },
};
