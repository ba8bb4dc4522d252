import type { Compiled } from './compile.ts';
import type { Draft } from './draft.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

/**
 * Checks a draft against a compiled policy. Findings come in order of the text; their offsets are UTF-16 code units of
 * their part as typed, half open. Depends on nothing but its arguments, never throws for any text. Names of hashed lists
 * take slow hashes to find and are left out: see `checkThrough`.
 */
export function check(compiled: Compiled, draft: Draft): Finding[] {
  return [...examine(compiled, draft).findings];
}
