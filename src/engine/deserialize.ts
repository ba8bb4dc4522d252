import { assemble, type Compiled } from './compile.ts';
import { asUint16, asUint32, unpack } from './flat.ts';
import type { Policy } from './policy.ts';
import type { Head } from './serialize.ts';
import { stringAt } from './text/pool.ts';
import { engineVersion } from './version.ts';

export type Deserialized =
  | { readonly ok: true; readonly compiled: Compiled }
  /** `version`: another version made it; `torn`: it is damaged or something else. Compile the document again. */
  | { readonly ok: false; readonly reason: 'version' | 'torn' };

/**
 * A compiled policy from what `serialize` made of it. Nothing is built: the tables are used where they lie in the
 * buffer, which must not be changed afterwards. Never throws: what cannot be used is refused.
 */
export function deserialize(buffer: Uint8Array | ArrayBuffer): Deserialized {
  const sections = unpack(buffer);
  if (sections?.length !== 11) return { ok: false, reason: 'torn' };
  try {
    return revive(sections);
  } catch {
    return { ok: false, reason: 'torn' };
  }
}

function revive(sections: readonly Uint8Array[]): Deserialized {
  const [head, slots, begins, firsts, starts, bytes, ascii, others, rows, groupFirsts, groups] = sections as Eleven;
  const { engine, policy, ...told } = readHead(head);
  if (engine !== engineVersion) return { ok: false, reason: 'version' };
  const compiled = assemble(policy as Policy, {
    terms: {
      slots: asUint32(slots),
      begins: asUint32(begins),
      firsts: asUint32(firsts),
      terms: { bytes, starts: asUint32(starts) },
      longest: told.longest,
    },
    literals: {
      ascii: asUint16(ascii),
      others: asUint16(others),
      rows: asUint32(rows),
      firsts: asUint32(groupFirsts),
      groups: asUint32(groups),
    },
  });
  // Rules that ask for other words than those that made it are of another version, whatever it calls itself.
  if (compiled.sets !== told.sets || compiled.groups !== told.groups) return { ok: false, reason: 'version' };
  for (const [id, set] of compiled.listSets) {
    const terms = { enumerable: true, get: () => compiled.dictionary.termsOf(set) };
    Object.defineProperty(compiled.policy.lists[id], 'terms', terms);
  }
  return { ok: true, compiled };
}

type Bytes = Uint8Array;
type Eleven = readonly [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];

function readHead(bytes: Bytes): Head {
  return JSON.parse(stringAt({ bytes, starts: Uint32Array.of(0, bytes.length) }, 0));
}
