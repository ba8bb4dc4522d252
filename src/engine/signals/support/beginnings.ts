import { isCurrency, isDigit, isName, isPrefix, isSpace, masks } from './phrase.ts';
import { step } from './program.ts';

/** What has been read of a beginning, as a hash. */
export const noLetters = 0x811c9dc5 | 0;
/** The same with one code unit more (after FNV-1a). */
export const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e37_79b1);
/** Of a beginning that any letters come before: `*body said`. */
export const anyLetters = withUnit(noLetters, 0x2a);

const space = 0x20;
const apostrophe = 0x27;
const digit = 0x30;
const name = masks.organisation.charCodeAt(0);

/** What a UTF-16 code unit of a text counts as in a beginning: all white space is one, all digits are, and all names. */
export function unitFor(unit: number): number {
  if (isDigit(unit)) return digit;
  if (unit > space && unit < 0x80) return unit;
  if (isSpace(unit)) return space;
  return isName(unit) ? name : unit;
}

/** Whether a unit does not count: apostrophes, and what may stand before a name or a number. */
export function isLeftOut(unit: number): boolean {
  return unit === apostrophe || isPrefix(unit) || isCurrency(unit);
}

/** Whether a unit belongs to the one before it: more white space, more of a name or of a number. */
export function isMore(unit: number, last: number): boolean {
  if (unit === last) return unit === space || unit === digit || unit === name;
  return last === digit && (unit === 0x2e || unit === 0x2c);
}

/** So many characters of a phrase tell it apart from others. A white space is one, whatever its length; apostrophes do not count. */
const deep = 8;
/** So many tell something, where a phrase has many beginnings already. */
const shallow = 4;
const many = 100;

const none = -1;

/** The unit of a text that a step stands for; none if it may be several. */
function unitOf(wanted: number): number {
  if (wanted > step.name) return unitFor(wanted);
  if (wanted === step.space) return space;
  if (wanted === step.apostrophe) return apostrophe;
  if (wanted === step.number) return digit;
  return wanted >= step.org ? name : none;
}

/** Where the jumps lead that stand at a place, if any do. */
function landing(code: Uint16Array, from: number): number {
  let pc = from;
  while (code[pc] === step.jump) pc = code[pc + 1]!;
  return pc;
}

/** Whether a step may be several units, but for any letters that a phrase begins with. */
function isTold(wanted: number, unit: number, last: number): boolean {
  return unit === none && (wanted !== step.letters || last !== none);
}

/** Takes what a phrase may begin with. */
export interface Takes {
  /** Some first characters of it, as a hash. */
  prefix(hash: number): void;
  /** As many as are told. */
  beginning(hash: number): void;
  /** What may stand first after any letters. */
  inner(unit: number): void;
}

/**
 * Tells with what a phrase can begin, as spelt in a text whose white space is single and whose apostrophes are gone. As long
 * as may be, so that few other texts begin so. One of no characters stands for anything.
 */
export function readBeginnings(code: Uint16Array, takes: Takes): void {
  let found = 0;

  /** Reads from a step on, so many characters being read, of which this was the last. */
  function read(from: number, before: number, size: number, lastUnit: number): void {
    let [pc, hash, length, last] = [from, before, size, lastUnit];
    for (; ; pc++) {
      pc = landing(code, pc);
      const wanted = code[pc]!;
      const unit = unitOf(wanted);
      if (length >= deep || isTold(wanted, unit, last)) break;
      if (isLeftOut(unit) || isMore(unit, last)) {
        // Letters after what is left out are no letters that the phrase begins with.
        if (last === none) last = unit;
        continue;
      }
      hash = wanted === step.letters ? anyLetters : longer(hash, unit, length);
      last = unit;
      length++;
    }
    branch(pc, hash, length, last);
  }

  /** Ends there, or goes on in several ways. */
  function branch(pc: number, hash: number, length: number, last: number): void {
    const isOver = length >= deep || (length >= shallow && found > many);
    if (code[pc] === step.choice && !isOver) {
      for (let k = 0; k < code[pc + 1]!; k++) read(code[pc + 2 + k]!, hash, length, last);
    } else take(hash, length);
  }

  function longer(hash: number, unit: number, length: number): number {
    if (hash === anyLetters && length === 1) takes.inner(unit);
    const made = withUnit(hash, unit);
    takes.prefix(made);
    return made;
  }

  function take(hash: number, length: number): void {
    found++;
    takes.beginning(length === 0 || hash === anyLetters ? noLetters : hash);
  }

  read(0, noLetters, 0, none);
}
