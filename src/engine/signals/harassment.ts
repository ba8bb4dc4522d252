import { abuse, hate, threats } from './data/en/harassment.ts';
import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { inRaw } from './support/sentences.ts';

const attacks = lexicon(abuse, threats, hate, abroad('abuse'));
const denied = lexicon(
  [
    'not',
    "aren't",
    'never',
    'nobody says',
    'no one says',
    'not saying',
    "don't think",
    'anyone who says',
    'stop saying',
  ].map(word => `${word} (* |)(* |)`),
);
/** Friends tease each other with hearts and laughter: where these stand, only threats and hate are taken at their word. */
const banter =
  /[😂🤣😍🥰😘❤💕😜😉🤗]|(?<!\p{L})(?:lol|lmao|haha\p{L}{0,40}|jk|xx|luv|bestie|love you|babe|congrats|you got|you did|happy for you|so (?:pretty|cute|cool|funny|lucky))(?!\p{L})/u;
const grave = lexicon(threats, hate);

export const harassment: Signal = {
  id: 'harassment',
  title: 'Insults, threatens or runs down people',
  find: (text, _draft, facts) =>
    hear(text, facts).sentences.flatMap(sentence => {
      const words = banter.test(sentence.own) ? grave : attacks;
      const found = words
        .find(sentence.own)
        .filter(({ start }) => !denied.test(sentence.own.slice(Math.max(0, start - 24), start)));
      return inRaw(text, sentence, found);
    }),
};
