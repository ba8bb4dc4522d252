import { cues as customer } from '../signals/customer-mention.ts';
import { type Facts, mentionKinds } from '../signals/define.ts';
import { cues as disparagement } from '../signals/disparagement.ts';
import { cues as identity } from '../signals/identifies.ts';
import { cues as insider } from '../signals/insider.ts';
import { cues as legal } from '../signals/legal.ts';
import { cues as nonPublic } from '../signals/non-public.ts';
import { cues as opinion } from '../signals/opinion.ts';
import { cues as praise } from '../signals/praise.ts';
import { cues as promise } from '../signals/promise.ts';
import { cues as rumour } from '../signals/rumour.ts';
import { cues as access } from '../signals/site-access.ts';
import { cues as voice } from '../signals/speaks-for.ts';
import type { Hearing } from '../signals/support/hearing.ts';
import type { Lexicon } from '../signals/support/lexicon.ts';
import { isReported } from '../signals/support/speech.ts';
import { isAboutWork, isFromInside, isInPerson, namesAny } from '../signals/support/work.ts';
import type { Prepared } from '../text/prepared.ts';
import { hashOf, mix } from './features.ts';

/** The phrases that the signals listen for, by the name of their group: what is rare in words is common in these, in any language. */
const lexicons: readonly (readonly [string, Lexicon])[] = Object.entries({
  ...{ access, customer, disparagement, identity, insider, legal, nonPublic, opinion, praise, promise, rumour, voice },
}).flatMap(([group, cues]) => Object.entries(cues).map(([name, lexicon]) => [`${group}.${name}`, lexicon] as const));

/** A text of fewer words is said in passing, one of more is a story. */
const few = 8;
const many = 40;

/**
 * Everything else that is known of a text, by name and in one order: which groups of phrases stand in it, whom it names, who speaks, how long
 * it is. `tokens`: how many words it has.
 */
export function cuesOf(text: Prepared, { text: all, own, sentences }: Hearing, facts: Facts, tokens: number): string[] {
  const phrases = lexicons.filter(([, lexicon]) => lexicon.test(own)).map(([name]) => name);
  const names = mentionKinds.filter(kind => facts.mentions(kind, text).length > 0);
  const marks = {
    work: isAboutWork(all),
    inside: isFromInside(all),
    person: isInPerson(all),
    names: namesAny(all),
    reported: isReported(own),
    question: sentences.some(({ isQuestion }) => isQuestion),
    questions: sentences.every(({ isQuestion }) => isQuestion),
    short: tokens < few,
    long: tokens > many,
  };
  const set = Object.entries(marks).filter(([, holds]) => holds);
  return [...phrases, ...names, ...set.map(([name]) => name)];
}

const kind = 0x77;
const hashes = new Map<string, number>();

function hashOfCue(name: string): number {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = mix(hashOf(name), kind);
  hashes.set(name, hash);
  return hash;
}

/** Hashes of cues and of every two of them: who speaks and of what say little alone, and much together. */
export function hashesOf(cues: readonly string[]): number[] {
  const single = cues.map(hashOfCue);
  return [...single, ...single.flatMap((one, i) => single.slice(i + 1).map(other => mix(mix(one, kind), other)))];
}
