import { hashBytes } from '../engine/lists/hashed.ts';
import type { SlowHash } from '../engine/lists/hasher.ts';

/**
 * PBKDF2 with HMAC-SHA-256 by WebCrypto, which runs it off the thread. A hash in JavaScript takes many times as long, so
 * that a list that is bearable to check against would be that many times cheaper to try names on.
 */
export const slowHash: SlowHash = async ({ words, salt, iterations }) => {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(words), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, hashBytes * 8));
};
