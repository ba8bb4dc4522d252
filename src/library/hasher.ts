import { createHasher as createEngineHasher, type Hasher } from '../engine/lists/hasher.ts';
import { slowHash } from '../policy/slow-hash.ts';

/** What works out slow hashes by WebCrypto and remembers them in memory; make one and keep it. */
export function createHasher(): Hasher {
  return createEngineHasher(slowHash);
}
