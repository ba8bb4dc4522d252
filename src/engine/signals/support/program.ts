import { group } from './phrase.ts';

/** What a step of a program may be, besides a code unit that must stand in the text. No phrase has such a character. */
export const step = {
  end: 0,
  /** One of several: how many there are, and where each begins. What fits first is taken. */
  choice: 1,
  /** Up to four words, as few as will do. */
  words: 2,
  /** Goes on at the place that follows. */
  jump: 3,
  space: 4,
  apostrophe: 5,
  letters: 6,
  number: 7,
  /** A name: of the organisation, or of anybody. */
  org: 8,
  name: 9,
} as const;

const inBraces: Readonly<Record<string, number>> = { '{n}': step.number, '{org}': step.org, '{name}': step.name };

/** A phrase as steps, in the order of which they are tried. */
export function programOf(phrase: string): Uint16Array {
  const code: number[] = [];
  write(code, phrase, 0, phrase.length);
  code.push(step.end);
  return Uint16Array.from(code);
}

function write(code: number[], phrase: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const end = endOfMark(phrase, at);
    if (phrase[end] === '?' && end < to) {
      writeChoice(code, phrase, phrase[at] === '(' ? alternatives(phrase, at) : [[at, end]], true);
      at = end + 1;
      continue;
    }
    if (phrase[at] === '(') writeChoice(code, phrase, alternatives(phrase, at), false);
    else writeMark(code, phrase, at, end);
    at = end;
  }
}

/** The place after the mark, the word in braces, the gap or the group that begins at `at`. */
function endOfMark(phrase: string, at: number): number {
  const mark = phrase[at]!;
  if (mark === '(') return group(phrase, at).end;
  if (mark === '{') {
    const end = phrase.indexOf('}', at) + 1;
    return inBraces[phrase.slice(at, end)] === undefined ? at + 1 : end;
  }
  const dots = mark === ' ' ? at + 1 : at;
  if (!phrase.startsWith('...', dots)) return at + 1;
  return phrase[dots + 3] === ' ' ? dots + 4 : dots + 3;
}

function writeMark(code: number[], phrase: string, at: number, end: number): void {
  const mark = phrase[at]!;
  if (mark === '{') code.push(inBraces[phrase.slice(at, end)] ?? mark.charCodeAt(0));
  else if (end - at > 1) code.push(step.words);
  else if (mark === ' ') code.push(step.space);
  else if (mark === "'") code.push(step.apostrophe);
  else if (mark === '*') code.push(step.letters);
  else code.push(mark.charCodeAt(0));
}

type Stretch = readonly [from: number, to: number];

/** The alternatives of a group, the longest first: it is meant where a shorter one fits as well. */
function alternatives(phrase: string, at: number): Stretch[] {
  const { starts, end } = group(phrase, at);
  const found = starts.map((start, i): Stretch => [start, (starts[i + 1] ?? end) - 1]);
  const isInnermost = !phrase.slice(at + 1, end).includes('(');
  return isInnermost ? found.sort((a, b) => b[1] - b[0] - (a[1] - a[0])) : found;
}

function writeChoice(code: number[], phrase: string, among: readonly Stretch[], orNone: boolean): void {
  const count = among.length + (orNone ? 1 : 0);
  const table = code.push(step.choice, count);
  for (let i = 0; i < count; i++) code.push(0);
  const jumps = among.map(([from, to], i) => {
    code[table + i] = code.length;
    write(code, phrase, from, to);
    return code.push(step.jump, 0) - 1;
  });
  if (orNone) code[table + count - 1] = code.length;
  for (const jump of jumps) code[jump] = code.length;
}
