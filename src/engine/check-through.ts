import type { Compiled } from './compile.ts';
import type { Draft } from './draft.ts';
import { type Examination, examine } from './examine.ts';
import type { Hasher } from './lists/hasher.ts';

/** An answer can bring up further questions, where it decides which conditions are asked; more rounds than this none needs. */
const rounds = 8;

/** Checks a draft with the names of hashed lists, for as long as that takes; see `check` for everything else. */
export async function checkThrough(compiled: Compiled, draft: Draft, hasher: Hasher): Promise<Examination> {
  let examination = examine(compiled, draft, hasher);
  for (let round = 1; round < rounds && examination.pending.length > 0; round++) {
    await hasher.resolve(examination.pending);
    examination = examine(compiled, draft, hasher);
  }
  return examination;
}
