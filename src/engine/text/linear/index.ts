import { cap } from './cap.ts';
import { emit } from './emit.ts';
import { requiredLiterals } from './literals.ts';
import { parse } from './parse.ts';
import { limit, workOf } from './prove.ts';
import { Unreadable } from './source.ts';

/** A pattern that was proven to run in linear time. */
export interface Linear {
  readonly ok: true;
  /** Global; matches what the author's pattern does, but for the caps. */
  readonly expression: RegExp;
  /** Literals of which one occurs in every text that matches. */
  readonly literals: readonly string[] | undefined;
}

export interface Refused {
  readonly ok: false;
  /** A sentence that says what is wrong and how to mend it. */
  readonly reason: string;
}

/**
 * Compiles a pattern of RE2 syntax (no look-around, no references back) for the native engine, and proves that it cannot
 * run away on any text. With `fold`, the pattern is meant for folded text: its letters match either case, any accent and
 * any look-alike; `\w` and `\b` know the letters of ASCII, to which most Latin letters fold.
 */
export function linear(pattern: string, { fold }: { readonly fold: boolean }): Linear | Refused {
  try {
    const node = cap(parse(pattern, fold));
    if (workOf(node).steps > limit) return { ok: false, reason: slow };
    return { ok: true, expression: new RegExp(emit(node), 'g'), literals: requiredLiterals(node) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: `This pattern cannot be read. ${error.message}` };
    throw error;
  }
}

const slow =
  'This is a slow pattern: some texts can be matched in very many ways. Put a character between two repetitions that neither of them takes, or cap them, as in .{0,20}.';
