import type { Signal } from './define.ts';
import { hear, isHeard } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { affirmed, isOwn } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const dark = wordings(
  ({ disparagement }) => disparagement.insults,
  ({ disparagement }) => disparagement.scorn,
  ({ opinion }) => opinion.faults,
);

/** The tone alone, whatever it is about: for the bus as for the boss. Who is meant, `disparagement` asks. */
export const negative: Signal = {
  id: 'negative',
  title: 'Speaks badly of something, whatever it is',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    if (!isHeard(hearing, dark)) return [];
    return hearing.sentences.filter(isOwn).flatMap(sentence => inRaw(text, sentence, affirmed(dark, sentence)));
  },
};
