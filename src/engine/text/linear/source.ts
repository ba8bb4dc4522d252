import { type CharSet, negate } from './charset.ts';
import { property } from './escapes.ts';

/** A pattern that cannot be read; the message is a sentence for its author. */
export class Unreadable extends Error {}

/** A pattern being read, one character (code point) at a time. */
export class Source {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get done(): boolean {
    return this.#at >= this.#pattern.length;
  }

  get rest(): string {
    return this.#pattern.slice(this.#at);
  }

  /** The character that comes next; empty at the end. */
  get peek(): string {
    const point = this.#pattern.codePointAt(this.#at);
    return point === undefined ? '' : String.fromCodePoint(point);
  }

  next(): string {
    const char = this.peek;
    if (char === '') throw new Unreadable('It ends too early: something after the last \\ or [ is missing.');
    this.#at += char.length;
    return char;
  }

  /** Steps over these characters if they come next. */
  take(chars: string): boolean {
    const found = this.#pattern.startsWith(chars, this.#at);
    if (found) this.#at += chars.length;
    return found;
  }

  /** Steps over what an anchored expression matches here. */
  takeMatch(expression: RegExp): string | undefined {
    const found = expression.exec(this.rest)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** What stands before a mark, or the end; steps over both. */
  until(mark: string): string {
    const [text = ''] = this.rest.split(mark);
    this.#at = Math.min(this.#pattern.length, this.#at + text.length + mark.length);
    return text;
  }
}

/** Reads what follows `\x`. */
export function hexEscape(source: Source): string {
  const digits = source.takeMatch(/^(?:[0-9A-Fa-f]{2}|\{[0-9A-Fa-f]{1,6}\})/);
  const point = Number.parseInt(digits?.replace(/[{}]/g, '') ?? '', 16);
  if (!(point <= 0x10ffff)) throw new Unreadable('After \\x come two hexadecimal digits, or some in braces.');
  return String.fromCodePoint(point);
}

/** Reads what follows `\p` or `\P`; undefined for another escape. */
export function propertyEscape(source: Source, char: string): CharSet | undefined {
  if (char !== 'p' && char !== 'P') return undefined;
  const name = source.takeMatch(/^(?:[A-Z]|\{\^?\w+\})/)?.replace(/[{}]/g, '') ?? '';
  const set = property(name.replace('^', ''));
  if (set === undefined) throw new Unreadable(`There is no character property "${name}".`);
  return name.startsWith('^') !== (char === 'P') ? negate(set) : set;
}
