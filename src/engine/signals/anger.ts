import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { inRaw, whole } from './support/sentences.ts';
import { affirmed } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const outbursts = wordings(({ anger }) => anger.outbursts);

/** So many capitals are shouting, where hardly a small letter stands among them; fewer are names of firms. */
const loud = 16;
const share = 0.85;

function isShouted(raw: string): boolean {
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= loud && capitals >= share * (raw.match(/\p{L}/gu)?.length ?? 0);
}

export const anger: Signal = {
  id: 'anger',
  title: 'Is written in anger',
  find: (text, _draft, facts) =>
    hear(text, facts).sentences.flatMap(sentence => {
      const span = whole(text, sentence);
      return isShouted(text.raw.slice(span.start, span.end))
        ? [span]
        : inRaw(text, sentence, affirmed(outbursts, sentence));
    }),
};
