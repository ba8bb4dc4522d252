import { type CharSet, negate, setOf, union } from './charset.ts';
import { controls, posix, setEscapes } from './escapes.ts';
import { hexEscape, propertyEscape, type Source, Unreadable } from './source.ts';

/** What stands between [ and ]. */
export interface Class {
  readonly set: CharSet;
  readonly negated: boolean;
  /** Characters of two code units, such as faces. */
  readonly pairs: readonly string[];
}

/** Reads a class whose [ has been read, up to and with its ]. */
export function parseClass(source: Source): Class {
  const negated = source.take('^');
  const sets: CharSet[] = [];
  const pairs: string[] = [];
  for (let first = true; first || source.peek !== ']'; first = false) {
    const item = member(source);
    if (typeof item !== 'string') sets.push(item);
    else if (isRange(source)) sets.push(range(item, source));
    else if (item.length > 1) pairs.push(item);
    else sets.push(setOf([[item.charCodeAt(0), item.charCodeAt(0)]]));
  }
  source.next();
  if (negated && pairs.length > 0) throw new Unreadable('A class [^…] cannot leave out characters such as emoji.');
  return { set: union(...sets), negated, pairs };
}

function isRange(source: Source): boolean {
  return source.peek === '-' && !source.rest.startsWith('-]');
}

function range(from: string, source: Source): CharSet {
  source.next();
  const to = member(source);
  if (typeof to !== 'string' || from.length > 1 || to.length > 1 || from > to) {
    throw new Unreadable(`In a class, "${from}-" begins a range that does not end in a later character.`);
  }
  return setOf([[from.charCodeAt(0), to.charCodeAt(0)]]);
}

/** One character, or a set that stands for several. */
function member(source: Source): string | CharSet {
  const named = source.takeMatch(/^\[:\^?[a-z]+:\]/);
  if (named !== undefined) {
    const set = posix[named.replace(/[[\]:^]/g, '')];
    if (set === undefined) throw new Unreadable(`There is no class ${named}.`);
    return named.includes('^') ? negate(set) : set;
  }
  const char = source.next();
  if (char !== '\\') return char;
  const code = source.next();
  const set = setEscapes[code] ?? propertyEscape(source, code);
  if (set !== undefined) return set;
  return code === 'x' ? hexEscape(source) : (controls[code] ?? code);
}
