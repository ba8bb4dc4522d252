import { prepare } from '../text/prepare.ts';
import type { Signal } from './define.ts';
import { hear, namesUs } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const shown = wordings(
  ({ identity }) => identity.wordings,
  ({ disclosure }) => disclosure.wordings,
);

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { shown };

/** Whether readers can tell for whom the writer works: from the text, or from the account's name or kind. */
export const identifies: Signal = {
  id: 'identifies',
  title: 'Shows that the writer works for the organisation',
  find(text, { account: { kind, handle } }, facts) {
    const { text: all, sentences } = hear(text, facts);
    const inText = namesUs(all)
      ? sentences.filter(({ isQuestion }) => !isQuestion).flatMap(one => inRaw(text, one, affirmed(shown, one)))
      : [];
    const isKnown = kind === 'professional' || kind === 'official';
    const isNamed = handle !== undefined && facts.mentions('organisation', prepare(handle)).length > 0;
    return inText.length === 0 && (isKnown || isNamed) ? [{ start: 0, end: text.raw.length }] : inText;
  },
};
