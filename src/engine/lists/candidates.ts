import type { Span } from '../finding.ts';
import { classAt, cls } from '../text/classes.ts';
import { outlastsParticles, particleEndings } from '../text/particles.ts';
import type { Prepared } from '../text/prepared.ts';
import { gap, upperIn } from '../text/units.ts';

/** A stretch of a text that may be a name. */
export interface Candidate extends Span {
  /** Its letters and digits, folded, with one space where the text has white space. */
  readonly words: string;
}

/** How long the names of a list are at most. */
export interface Limits {
  readonly words: number;
  readonly characters: number;
}

/** Joins two words of one name, whatever its list puts between them. */
const ampersand = /^\s?[&+]\s?$/;
const hashSign = 0x23;
const atSign = 0x40;
const letterS = 0x73;
/** A word this short is no plural worth looking for, such as the s of a possessive. */
const shortestPlural = 4;
const firstHangul = 0x1100;
/** Two particles, taken apart into letters. */
const longestParticles = 16;

/**
 * Every stretch that is shaped like a name: it begins with a capital, a digit, `#` or `@`, or with a letter that knows no
 * capital. In a text without any capital, every word may begin one. `Initechs` is also offered without its plural, a Korean name without its particles. Most
 * of them are sieved out by their words.
 */
export function candidatesIn(text: Prepared, limits: Limits, sieve: (words: string) => boolean): Candidate[] {
  const isName = nameStarts(text);
  const found: Candidate[] = [];
  for (let first = 0; first < text.units.count; first++) {
    if (isName(first)) addFrom(text, first, limits, sieve, found);
  }
  return found;
}

/** The words of a name as its list hashes them: as written, and as one where it has several. */
export function spellingsOf(text: Prepared): readonly string[] {
  const { units, folded } = text;
  let spaced = '';
  for (let i = 0; i < units.count; i++) {
    const space = i > 0 && units.gaps[i]! >= gap.spaced ? ' ' : '';
    spaced += space + folded.slice(units.starts[i], units.ends[i]);
  }
  return spaced.includes(' ') ? [spaced, spaced.replaceAll(' ', '')] : [spaced];
}

function addFrom(
  text: Prepared,
  first: number,
  limits: Limits,
  sieve: (words: string) => boolean,
  found: Candidate[],
): void {
  const { units, folded } = text;
  let words = '';
  let count = 1;
  for (let last = first; last < units.count; last++) {
    const between = last === first ? gap.none : units.gaps[last]!;
    if (between === gap.parted && !ampersand.test(folded.slice(units.ends[last - 1], units.starts[last]))) return;
    if (between >= gap.spaced) {
      words += ' ';
      count++;
    }
    const unit = folded.slice(units.starts[last], units.ends[last]);
    words += unit;
    // Longer than the longest name by a plural's letter, or by particles.
    const ending = unit.charCodeAt(unit.length - 1) >= firstHangul ? longestParticles : 1;
    if (count > limits.words || words.length > limits.characters + ending) return;
    for (const { words: one, cut } of singulars(words, unit)) {
      if (sieve(one)) found.push({ words: one, ...text.toRaw(units.starts[first]!, units.ends[last]! - cut) });
    }
  }
}

/** What may be the name in words that end with this unit, and how many characters at the end are no part of it. */
function singulars(words: string, unit: string): { readonly words: string; readonly cut: number }[] {
  const found = [{ words, cut: 0 }];
  const isPlural = unit.length >= shortestPlural && unit.charCodeAt(unit.length - 1) === letterS;
  if (isPlural) found.push({ words: words.slice(0, -1), cut: 0 });
  for (const cut of particleEndings(unit)) {
    const one = words.slice(0, -cut);
    if (outlastsParticles(one)) found.push({ words: one, cut });
  }
  return found;
}

function nameStarts(text: Prepared): (unit: number) => boolean {
  const { folded, units, raw, rawAt } = text;
  const isUpper = upperIn(raw, rawAt);
  const hasCapitals = raw !== raw.toLowerCase();
  return unit => {
    const start = units.starts[unit]!;
    const kind = classAt(folded, start);
    if (kind !== cls.letter || !hasCapitals || isUpper(start)) return true;
    const before = folded.charCodeAt(start - 1);
    return before === hashSign || before === atSign || !hasCase(folded[start]!);
  };
}

const hasCase = (char: string): boolean => char.toUpperCase() !== char;
