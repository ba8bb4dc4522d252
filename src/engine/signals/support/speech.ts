import type { Span } from '../../finding.ts';
import type { Sentence } from './hearing.ts';
import type { Lexicon } from './lexicon.ts';
import { wordings } from './wordings.ts';

const negations = wordings(({ grammar }) => grammar.negations);
const oneself = wordings(({ grammar }) => grammar.oneself);
const reporting = wordings(({ grammar }) => grammar.reporting);

/** So many characters before a phrase are looked at for a word that turns it round. */
const reach = 30;

/** Whether one of the few words before a place, in the same clause, turns round what stands there (`not`, `far from`). */
export function isNegated(own: string, at: number, words = 3): boolean {
  return negations.test(justBefore(own, at, words));
}

/** Whether the writer speaks of themselves just before a place. */
export function isOfOneself(own: string, at: number): boolean {
  return oneself.test(justBefore(own, at, 4));
}

/** The last words of the clause before a place. */
function justBefore(own: string, at: number, words: number): string {
  const clause = /[^,.;:!?\n]{0,30}$/.exec(own.slice(Math.max(0, at - reach), at))![0];
  return clause.trimEnd().split(/\s+/).slice(-words).join(' ');
}

/** Whether a sentence passes on what somebody else says, so that it is not the writer's own. */
export function isReported(own: string): boolean {
  return reporting.test(own);
}

/** Whether the writer says it in their own voice: neither asks it nor passes it on. */
export function isOwn({ own, isQuestion }: Sentence): boolean {
  return !isQuestion && !isReported(own);
}

/** What is said of a kind in a sentence, without what is negated just before. */
export function affirmed(found: Lexicon, { own }: Sentence): Span[] {
  return found.find(own).filter(({ start }) => !isNegated(own, start));
}
