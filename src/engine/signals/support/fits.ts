import { isCurrency, isDigit, isInWord, isName, isOurs, isPrefix, isSpace, isStarred, most } from './phrase.ts';
import { step } from './program.ts';

const apostrophe = 0x27;
/** What is being tried. One try ends before the next begins. */
let code: Uint16Array;
let text: string;
let limit: number;

/**
 * Where a phrase ends that begins at `start` of a text, read up to `end`; -1 where it does not stand there. It ends with a word.
 * All that is repeated has a count, and groups are not repeated: the steps from one place are bounded, whatever the text is.
 */
export function fits(program: Uint16Array, said: string, start: number, end: number): number {
  code = program;
  text = said;
  limit = end;
  return run(0, start);
}

/** The unit at a place; what is no unit at the end. */
const at = (place: number): number => (place < limit ? text.charCodeAt(place) : -1);

/** Takes the steps from one on, from a place on. */
function run(from: number, place: number): number {
  for (let pc = from, i = place; ; ) {
    const wanted = code[pc++]!;
    if (wanted > step.name) {
      if (at(i) !== wanted) return -1;
      i++;
    } else if (wanted === step.jump) pc = code[pc]!;
    else if (wanted <= step.words) return fork(wanted, pc, i);
    else {
      measure(wanted, i);
      if (least !== last) return shrink(pc, least, last);
      i = last;
    }
  }
}

function fork(wanted: number, pc: number, i: number): number {
  if (wanted === step.choice) return choose(pc, i);
  if (wanted === step.words) return skipWords(pc, i);
  return isInWord(at(i)) ? -1 : i;
}

/** Where what a step takes may end: at the latest, and at the earliest. The latest comes before it where it takes nothing at all. */
let last: number;
let least: number;

function measure(wanted: number, i: number): void {
  if (wanted === step.apostrophe) least = last = at(i) === apostrophe ? i + 1 : i;
  else if (wanted === step.space) between(i + 1, i + runOf(isSpace, i, most.space));
  else if (wanted === step.letters) between(i, i + runOf(isStarred, i, most.letters));
  else if (wanted === step.number) {
    const first = isCurrency(at(i)) ? i + 1 : i;
    between(first + 1, isDigit(at(first)) ? first + 1 + runOf(isOfNumber, first + 1, most.digits) : first);
  } else {
    const first = isPrefix(at(i)) ? i + 1 : i;
    between(first + 1, first + runOf(wanted === step.org ? isOurs : isName, first, most.mask));
  }
}

function between(earliest: number, latest: number): void {
  least = earliest;
  last = latest;
}

/** How many units from a place on are of a kind, `enough` at most. */
function runOf(isOne: (unit: number) => boolean, from: number, enough: number): number {
  let count = 0;
  while (count < enough && isOne(at(from + count))) count++;
  return count;
}

/** Goes on from the last place at which it can, down to `least`. */
function shrink(pc: number, earliest: number, latest: number): number {
  const next = code[pc]!;
  for (let i = latest; i >= earliest; i--) {
    if (next > step.name ? at(i) !== next : next === step.space && !isSpace(at(i))) continue;
    const end = run(pc, i);
    if (end >= 0) return end;
  }
  return -1;
}

function choose(table: number, i: number): number {
  const unit = at(i);
  for (let k = 1; k <= code[table]!; k++) {
    const alternative = code[table + k]!;
    const first = code[alternative]!;
    if (first > step.name && first !== unit) continue;
    const end = run(alternative, i);
    if (end >= 0) return end;
  }
  return -1;
}

/** As few words as will do, and white space after them. Where the white space before is taken already (`you (... |)can`), one at least. */
function skipWords(pc: number, from: number): number {
  const first = !isSpace(at(from)) && isSpace(at(from - 1)) ? runOf(isOfWord, from, most.wordLength) : 0;
  for (let i = from + first, words = first > 0 ? 1 : 0; ; words++) {
    const spaces = runOf(isSpace, i, most.space);
    if (spaces === 0) return -1;
    const end = shrink(pc, i + 1, i + spaces);
    if (end >= 0) return end;
    const letters = runOf(isOfWord, i + spaces, most.wordLength);
    if (letters === 0 || words === most.words) return -1;
    i += spaces + letters;
  }
}

const isOfNumber = (unit: number): boolean => isDigit(unit) || unit === 0x2e || unit === 0x2c;
/** Of a word that a gap may pass over: neither white space nor the end of a sentence. */
const isOfWord = (unit: number): boolean =>
  unit >= 0 && !isSpace(unit) && unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x3b;
