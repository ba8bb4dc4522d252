import type { Span } from '../finding.ts';
import type { Signal } from './define.ts';
import { isOverTrifle } from './support/elsewhere.ts';
import { hear, type Sentence } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isOfOneself, isReported } from './support/speech.ts';
import { wordings, wordingsIn } from './support/wordings.ts';

const attacks = wordings(
  ({ harassment: { abuse } }) => abuse,
  ({ harassment: { threats } }) => threats,
  ({ harassment: { hate } }) => hate,
);
const grave = wordings(
  ({ harassment: { threats } }) => threats,
  ({ harassment: { hate } }) => hate,
);
const hate = wordings(({ harassment }) => harassment.hate);
const names = wordingsIn(({ harassment }) => harassment.names);
const slights = wordingsIn(({ harassment }) => harassment.slights);
const foul = wordingsIn(({ harassment }) => harassment.foul);
const addressed = wordingsIn(({ harassment }) => harassment.addressed);
const others = wordingsIn(({ harassment }) => harassment.others);
/** Friends tease each other with hearts and laughter: where these stand, only threats and hate are taken at their word. */
const hearts = /[😂🤣😍🥰😘❤💕😜😉🤗]/u;
const teasing = wordings(({ grammar }) => grammar.banter);

/** Whether a quotation is open at a place: what somebody wrote is shown there. An apostrophe within or after a word opens none. */
function isQuoted(own: string, at: number): boolean {
  let isOpen = false;
  for (const { 0: mark, index } of own.slice(0, at).matchAll(/["']/g)) {
    if (mark === '"') isOpen = !isOpen;
    else if (!/\w/.test(own.charAt(index - 1))) isOpen = true;
    else if (!/\w/.test(own.charAt(index + 1))) isOpen = false;
  }
  return isOpen;
}

const handle = /@\w/;
const overlap = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** Whether a word stands in a sentence that people are despised with. */
function isContemptuous({ own, language }: Sentence): boolean {
  const code = language();
  return names(code).test(own) || slights(code).test(own) || foul(code).test(own);
}

/** Contempt without a set phrase: what somebody is called, or foul words, where a person is meant and not the writer. */
function contempt(sentence: Sentence): Span[] {
  const { own } = sentence;
  const language = sentence.language();
  if (!isContemptuous(sentence)) return [];
  const isOfSomebody = handle.test(own) || addressed(language).test(own) || others(language).test(own);
  if (!isOfSomebody) return [];
  const said = [names, slights, foul].flatMap(group => affirmed(group(language), sentence));
  return said.filter(({ start }) => !isOfOneself(own, start));
}

export const harassment: Signal = {
  id: 'harassment',
  title: 'Insults, threatens or runs down people',
  find: (text, _draft, facts) =>
    hear(text, facts).sentences.flatMap(sentence => {
      if (!attacks.test(sentence.own) && !isContemptuous(sentence)) return [];
      const isTeasing = hearts.test(sentence.own) || teasing.test(sentence.own);
      const set = isOverTrifle(sentence) ? affirmed(hate, sentence) : affirmed(isTeasing ? grave : attacks, sentence);
      const free = isTeasing ? [] : contempt(sentence).filter(one => !set.some(two => overlap(one, two)));
      const found = [...set, ...free];
      return inRaw(
        text,
        sentence,
        found.filter(({ start }) => !(isReported(sentence.own) && isQuoted(sentence.own, start))),
      );
    }),
};
