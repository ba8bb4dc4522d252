import { beginningsOf } from './phrase.ts';
import { step } from './program.ts';

/** What has been read of a beginning, as a hash. */
export const noLetters = 0x811c9dc5 | 0;
/** The same with one code unit more (after FNV-1a). */
export const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e37_79b1);
/** Of a beginning that any letters come before: `*body said`. */
export const anyLetters = withUnit(noLetters, 0x2a);

/** So many characters of a phrase tell it apart from others. A white space is one, whatever its length; apostrophes do not count. */
const deep = 12;
/** So many tell something, where a phrase has many beginnings already. */
const shallow = 4;
const many = 24;

const space = 0x20;
/** What may stand first of what is named by these steps. */
const firstsOf = [beginningsOf['{n}']!, beginningsOf['{org}']!, beginningsOf['{name}']!];

/** Whether so much is enough, or a phrase ends here or goes on in several ways. */
function isBranch(wanted: number, length: number): boolean {
  if (wanted > step.name || wanted === step.space || wanted === step.apostrophe) return length >= deep;
  return wanted !== step.letters || length > 0;
}

/** Apostrophes are left out, and white space is one. */
function isCounted(wanted: number, wasSpace: boolean): boolean {
  return wanted !== step.apostrophe && !(wanted === step.space && wasSpace);
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

  /** Reads from a step on, so many characters being read, of which the last was a space or not. */
  function read(from: number, before: number, size: number, wasSpace: boolean): void {
    let [pc, hash, length, spaced] = [from, before, size, wasSpace];
    for (; ; pc++) {
      const wanted = code[pc]!;
      if (wanted === step.jump) pc = code[pc + 1]! - 1;
      else if (isBranch(wanted, length)) break;
      else if (isCounted(wanted, spaced)) {
        spaced = wanted === step.space;
        hash = wanted === step.letters ? anyLetters : longer(hash, spaced ? space : wanted, length);
        length++;
      }
    }
    branch(pc, hash, length, spaced);
  }

  function branch(pc: number, hash: number, length: number, spaced: boolean): void {
    const wanted = code[pc]!;
    const isOver = length >= deep || (length >= shallow && found > many);
    if (wanted === step.choice && !isOver) {
      for (let k = 0; k < code[pc + 1]!; k++) read(code[pc + 2 + k]!, hash, length, spaced);
    } else if (wanted >= step.number && wanted <= step.name && length < deep) {
      const firsts = firstsOf[wanted - step.number]!;
      for (let i = 0; i < firsts.length; i++) take(longer(hash, firsts.charCodeAt(i), length), length + 1);
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

  read(0, noLetters, 0, false);
}
