import type { Compiled } from './compile.ts';
import { pack } from './flat.ts';
import { poolOf } from './text/pool.ts';
import { engineVersion } from './version.ts';

/** What stands in front of the arrays. Rules are made from the policy again: that is quick. Tables of words are not. */
export interface Head {
  readonly engine: string;
  /** The policy, without the terms of the lists that the table of terms holds. */
  readonly policy: object;
  /** How many sets of terms and groups of literals its rules ask for. */
  readonly sets: number;
  readonly groups: number;
  readonly longest: number;
}

/** A compiled policy as bytes that `deserialize` reads in no time, to be stored in IndexedDB or a file. */
export function serialize({ policy, listSets, groups, dictionary, literals }: Compiled): Uint8Array<ArrayBuffer> {
  const { slots, begins, firsts, terms, longest } = dictionary.table;
  const lists = Object.entries(policy.lists).map(([id, list]) => [
    id,
    listSets.has(id) ? { ...list, terms: [] } : list,
  ]);
  const head: Head = {
    engine: engineVersion,
    policy: { ...policy, lists: Object.fromEntries(lists) },
    ...{ sets: firsts.length - 1, groups, longest },
  };
  const { ascii, others, rows } = literals.table;
  return pack([
    poolOf([JSON.stringify(head)]).bytes,
    ...[slots, begins, firsts, terms.starts, terms.bytes],
    ...[ascii, others, rows, literals.table.firsts, literals.table.groups],
  ]);
}
