import { beginningsOf, isSpace } from './phrase.ts';

/** How many characters of a phrase tell it apart from others. A white space is one, whatever its length; apostrophes do not count. */
const depths = [12, 9, 7, 5, 4];
/** No phrase has more beginnings than that, but for the shortest ones. */
const enough = 48;

/** Stands first in the beginning of a phrase that begins with any letters: `*body said`. */
export const anyLetters = '*';

/**
 * With what a phrase can begin, as spelt in a text whose white space is single and whose apostrophes are gone. As long as
 * may be, so that few other texts begin so. An empty one stands for anything.
 */
export function beginnings(phrase: string): ReadonlySet<string> {
  let found = new Set<string>();
  for (const depth of depths) {
    found = new Set();
    const limit = depth === depths.at(-1) ? Number.POSITIVE_INFINITY : enough;
    follow({ phrase, depth, limit, found }, 0, '', []);
    if (found.size <= limit) break;
  }
  return found;
}

interface Search {
  readonly phrase: string;
  readonly depth: number;
  readonly limit: number;
  readonly found: Set<string>;
}

/** Reads a phrase from `at` on, `before` being read; `returns` are the places after the groups that it is in. */
function follow(search: Search, at: number, before: string, returns: readonly number[]): void {
  const { phrase, depth, limit, found } = search;
  if (found.size > limit) return;
  const mark = phrase[at];
  if (mark === undefined || before.length === depth || endsHere(phrase, at, before)) {
    found.add(before === anyLetters ? '' : before);
  } else if (mark === '(') {
    const { starts, end } = group(phrase, at);
    for (const start of starts) follow(search, start, before, [...returns, end]);
    if (phrase[end] === '?') follow(search, end + 1, before, returns);
  } else if (mark === '|' || mark === ')') follow(search, returns.at(-1)!, before, returns.slice(0, -1));
  else if (mark === '{') {
    for (const first of beginningsOf[phrase.slice(at, phrase.indexOf('}', at) + 1)]!) found.add(before + first);
  } else {
    follow(search, at + 1, withMark(before, mark), returns);
    if (phrase[at + 1] === '?') follow(search, at + 2, before, returns);
  }
}

/** What was read, and one more mark. */
function withMark(before: string, mark: string): string {
  if (mark === '*') return anyLetters;
  if (mark === "'" || mark === '?' || (mark === ' ' && before.endsWith(' '))) return before;
  return before + mark;
}

/** Whether anything may follow: the rest of a word that has begun, or words between. */
function endsHere(phrase: string, at: number, before: string): boolean {
  return (phrase[at] === '*' && before !== '') || phrase.startsWith('...', at) || phrase.startsWith(' ...', at);
}

/** Where the alternatives of the group at `at` start, and the place after it. */
function group(phrase: string, at: number): { starts: number[]; end: number } {
  const starts = [at + 1];
  for (let i = at + 1, open = 1; ; i++) {
    const mark = phrase[i];
    if (mark === undefined) throw new Error(`The phrase "${phrase}" does not close a bracket.`);
    if (mark === '(') open++;
    if (mark === '|' && open === 1) starts.push(i + 1);
    if (mark === ')' && --open === 0) return { starts, end: i + 1 };
  }
}

/** The class of a code unit, below 64: white space is one; few of the others share one, which costs a try and no more. */
export function classOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  return isSpace(unit) ? 27 : 28 + (unit % 36);
}
