import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { type PrivateKey, readPrivateKey } from './key.ts';

/**
 * A new Ed25519 key. Without a name of its own it is called by the first eight letters of its thumbprint (RFC 7638),
 * so that two keys of one organisation never share a name by accident.
 */
export async function generateKey(kid?: string): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const name = kid ?? (await calculateJwkThumbprint(jwk)).slice(0, 8);
  const result = readPrivateKey(JSON.stringify({ ...jwk, kid: name }));
  if (!result.ok) throw new Error(result.sentence);
  return result.key;
}
