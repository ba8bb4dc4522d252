import type { Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { compileFingerprint, type Fingerprint, fingerprintAlgorithm } from './fingerprint.ts';
import { compileHashed, type HashedList, hashAlgorithm } from './hashed.ts';

/** The lists of a policy that are more than terms, by the list's id. */
export interface Lists {
  readonly hashed: ReadonlyMap<string, HashedList>;
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
}

/** Makes the hashed lists and the fingerprints of a policy ready; those of an algorithm that is not known are left out. */
export function compileLists({ lists }: Policy, problems: Problem[]): Lists {
  const hashed = new Map<string, HashedList>();
  const fingerprints = new Map<string, Fingerprint>();
  const put = <Ready>(to: Map<string, Ready>, id: string, field: string, made: Ready | string): void => {
    if (typeof made === 'string') problems.push({ path: ['lists', id, field], message: made });
    else to.set(id, made);
  };
  for (const [id, list] of Object.entries(lists)) {
    const strange = strangeIn(list);
    if (list.hashed && !strange.includes('hashed')) put(hashed, id, 'hashed', compileHashed(list.hashed));
    if (list.fingerprint && !strange.includes('fingerprint')) {
      put(fingerprints, id, 'fingerprint', compileFingerprint(list.fingerprint));
    }
  }
  return { hashed, fingerprints };
}

/** Names of the parts of a list whose algorithm this version does not know. */
export function strangeIn({ hashed, fingerprint }: Policy['lists'][string]): readonly ('hashed' | 'fingerprint')[] {
  const strange: ('hashed' | 'fingerprint')[] = [];
  if (hashed && hashed.algorithm !== hashAlgorithm) strange.push('hashed');
  if (fingerprint && fingerprint.algorithm !== fingerprintAlgorithm) strange.push('fingerprint');
  return strange;
}
