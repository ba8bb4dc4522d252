import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isReported } from './support/speech.ts';
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

/** Whether a quotation is open at a place: what somebody wrote is shown there. */
function isQuoted(own: string, at: number): boolean {
  return own.slice(0, at).split('"').length % 2 === 0;
}

export const harassment: Signal = {
  id: 'harassment',
  title: 'Insults, threatens or runs down people',
  find: (text, _draft, facts) =>
    hear(text, facts).sentences.flatMap(sentence => {
      const isTeasing = hearts.test(sentence.own) || teasing.test(sentence.own);
      const found = affirmed(isTeasing ? grave : attacks, sentence);
      return inRaw(
        text,
        sentence,
        found.filter(({ start }) => !(isReported(sentence.own) && isQuoted(sentence.own, start))),
      );
    }),
};
