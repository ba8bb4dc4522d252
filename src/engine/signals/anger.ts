import type { Signal } from './define.ts';
import { hear } from './support/hearing.ts';
import { inRaw, whole } from './support/sentences.ts';
import { affirmed } from './support/speech.ts';
import { wordings } from './support/wordings.ts';

const outbursts = wordings(({ anger }) => anger.outbursts);

/** So many capitals are shouting, where hardly a small letter stands among them; fewer are names of firms. */
const loud = 16;
const share = 0.85;

/** Whether so many units are there that may be capitals: in most sentences not, and they need not be looked at closely. */
function mayShout(raw: string): boolean {
  let count = 0;
  for (let i = 0; i < raw.length && count < loud; i++) {
    const unit = raw.charCodeAt(i);
    if ((unit >= 0x41 && unit <= 0x5a) || unit >= 0x80) count++;
  }
  return count >= loud;
}

function isShouted(raw: string): boolean {
  if (!mayShout(raw)) return false;
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
