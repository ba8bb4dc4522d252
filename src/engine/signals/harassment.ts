import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const attacks = wordings(
  ({ harassment: { abuse } }) => abuse,
  ({ harassment: { threats } }) => threats,
  ({ harassment: { hate } }) => hate,
);
const grave = wordings(
  ({ harassment: { threats } }) => threats,
  ({ harassment: { hate } }) => hate,
);
/** Friends tease each other with hearts and laughter: where these stand, only threats and hate are taken at their word. */
const hearts = /[😂🤣😍🥰😘❤💕😜😉🤗]/u;
const teasing = wordings(({ grammar }) => grammar.banter);

export const harassment: Signal = {
  id: 'harassment',
  title: 'Insults, threatens or runs down people',
  find: (text, _draft, facts) =>
    hear(text, facts).sentences.flatMap(sentence => {
      const isTeasing = hearts.test(sentence.own) || teasing.test(sentence.own);
      return inRaw(text, sentence, affirmed(isTeasing ? grave : attacks, sentence));
    }),
};
