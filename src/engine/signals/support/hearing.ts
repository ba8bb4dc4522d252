import type { Span } from '../../finding.ts';
import { languageOf } from '../../languages/language-of.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Facts } from '../define.ts';
import { forgetTexts, type Lexicon, masks, sliceOf } from './lexicon.ts';
import { speakIn } from './wordings.ts';

/** One sentence as a signal hears it. Offsets are into `folded`. */
export interface Sentence extends Span {
  /** The folded words with names masked, letter for letter: `acme will` reads `\uE000\uE000\uE000\uE000 will`. */
  readonly text: string;
  /** The same with longer quotations masked as well: what the writer says in their own voice. */
  readonly own: string;
  readonly isQuestion: boolean;
  /** ISO 639-1; of the whole text, where the sentence alone does not tell. */
  language(): string | undefined;
}

/** A text as the signals hear it. */
export interface Hearing {
  readonly text: string;
  readonly own: string;
  readonly sentences: readonly Sentence[];
}

interface Heard {
  readonly facts: Facts;
  readonly hearing: Hearing;
  readonly languages: readonly (string | undefined)[];
}

const heard = new WeakMap<Prepared, Heard>();

/** Masks names and quotations once per text, for all signals. */
export function hear(text: Prepared, facts: Facts): Hearing {
  const known = heard.get(text);
  if (known?.facts === facts) {
    speakIn(known.languages);
    return known.hearing;
  }
  forgetTexts();
  const masked = maskNames(text, facts);
  const own = masked.replace(quotation, quoted => masks.quoted.repeat(quoted.length));
  const whole = once(() => languageOf(text.raw));
  const languageFrom = (start: number, end: number) => {
    const raw = text.toRaw(start, end);
    return languageOf(text.raw.slice(raw.start, raw.end)) ?? whole();
  };
  const sentences = text.sentences.map(({ start, end }) => {
    const said = sliceOf(masked, start, end);
    return {
      ...{ start, end, text: said },
      own: own === masked ? said : sliceOf(own, start, end),
      language: text.sentences.length === 1 ? whole : once(() => languageFrom(start, end)),
      isQuestion: asks.test(said),
    };
  });
  const hearing = { text: masked, own, sentences };
  const spokenIn = ({ start, end, language }: Sentence): string | undefined =>
    language() ?? (end - start > telling ? 'en' : undefined);
  const languages = [...new Set(sentences.map(spokenIn))];
  heard.set(text, { facts, hearing, languages });
  speakIn(languages);
  return hearing;
}

/** So long a sentence tells its language, if it is one of ours; in UTF-16 code units. What tells none is heard in English alone. */
const telling = 600;
const asks = /\?["')\]\s]{0,9}$/;
/** Four words and more between quotation marks, or a line quoted with `>`: shorter ones are names and irony. */
const quotation = /"(?:[^"\s]{1,40}\s{1,9}){3,60}[^"\s]{1,40}"|^>[^\n]*/gm;

/** Works something out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function maskNames(text: Prepared, facts: Facts): string {
  const names = (['competitor', 'product', 'organisation'] as const)
    .flatMap(kind => facts.mentions(kind, text).map(span => ({ ...span, mask: masks[kind] })))
    .sort((a, b) => a.start - b.start);
  if (names.length === 0) return text.folded;
  const letters = text.folded.split('');
  for (let i = 0, next = 0; i < letters.length; i++) {
    const at = text.rawAt(i);
    while (next < names.length && names[next]!.end <= at) next++;
    const name = names[next];
    if (name === undefined) break;
    if (name.start <= at) letters[i] = name.mask;
  }
  return letters.join('');
}

/** Whether a masked text names the organisation or a product of its. */
export function namesUs(masked: string): boolean {
  return masked.includes(masks.organisation) || masked.includes(masks.product);
}

/** Whether a phrase of one of these stands anywhere in a text: where none does, no sentence has to be looked at. */
export function isHeard({ text, own }: Hearing, ...any: readonly Lexicon[]): boolean {
  return any.some(one => one.test(own) || (own !== text && one.test(text)));
}
