import { toBase64 } from '../engine/lists/base64.ts';
import { spellingsOf } from '../engine/lists/candidates.ts';
import { makeFilter } from '../engine/lists/filter.ts';
import { type HashedDocument, hashAlgorithm } from '../engine/lists/hashed.ts';
import type { SlowHash } from '../engine/lists/hasher.ts';
import { questionOf } from '../engine/lists/question.ts';
import { foldVersion } from '../engine/text/fold-version.ts';
import { prepare } from '../engine/text/prepare.ts';

/** A hash takes some milliseconds with so many: bearable while one writes, dear for whoever tries a telephone book. */
export const usualIterations = 20_000;
/** What the schema of a hashed list allows. */
export const longest = { words: 12, characters: 200 };

const saltBytes = 16;
const atOnce = 32;

export interface HashOptions {
  readonly iterations: number;
  readonly slowHash: SlowHash;
  /** Called after each name. */
  step?(): void;
}

/** Makes the hashed list of some names. Which entry belongs to which name cannot be told. */
export async function hashList(names: readonly string[], { iterations, slowHash, step }: HashOptions) {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(saltBytes)));
  const words = [...new Set(names.flatMap(name => spellingsOf(prepare(name))))];
  const hashes: Uint8Array[] = [];
  for (let i = 0; i < words.length; i += atOnce) {
    const made = words.slice(i, i + atOnce).map(async one => {
      hashes.push(await slowHash(questionOf(one, salt, iterations)));
      step?.();
    });
    await Promise.all(made);
  }
  const most = (size: (one: string) => number) => words.reduce((sum, one) => Math.max(sum, size(one)), 1);
  return {
    algorithm: hashAlgorithm,
    salt,
    iterations,
    words: most(one => one.split(' ').length),
    characters: most(one => one.length),
    folding: foldVersion,
    filter: toBase64(makeFilter(words, salt)),
    entries: hashes.sort(byBytes).map(toBase64),
  } satisfies HashedDocument;
}

/** What is wrong with a name that cannot be hashed; undefined if it can. */
export function faultOf(name: string): string | undefined {
  const [words = ''] = spellingsOf(prepare(name));
  if (words === '') return 'has no letter or digit';
  if (words.length > longest.characters) return `is longer than ${longest.characters} characters`;
  return words.split(' ').length > longest.words ? `has more than ${longest.words} words` : undefined;
}

function byBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
