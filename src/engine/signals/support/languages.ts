import { wordings as de } from '../data/de/wordings.ts';
import { wordings as es } from '../data/es/wordings.ts';
import { wordings as fr } from '../data/fr/wordings.ts';
import { wordings as it } from '../data/it/wordings.ts';
import { wordings as nl } from '../data/nl/wordings.ts';
import type { Phrases } from './lexicon.ts';

/** What a language has words for, besides English, which has a file for each. */
export interface Wordings {
  /** Says that the view is the writer's own. */
  readonly disclaimer: Phrases;
  /** Says that the writer works for whom they speak of. */
  readonly disclosure: Phrases;
  /** Marks what comes as a view. */
  readonly opinion: Phrases;
  /** Finds fault. */
  readonly fault: Phrases;
  /** Speaks in the organisation's name. */
  readonly voice: Phrases;
  /** Speaks well of something. */
  readonly praise: Phrases;
  /** Insults people or runs down products. */
  readonly contempt: Phrases;
  /** Attacks the person spoken to. */
  readonly abuse: Phrases;
  /** Says that something is not public. */
  readonly secrecy: Phrases;
}

/** One kind of wording in every language but English. */
export function abroad(kind: keyof Wordings): Phrases {
  return [de, es, fr, it, nl].flatMap(wordings => wordings[kind]);
}
