import { base64url, CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { toText } from './bytes.ts';
import { type PrivateKey, type PublicKey, toJwk, type Use } from './key.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The media type in a token's header, which says what it may be taken for. */
export const tokenTypes: Readonly<Record<Use, string>> = {
  policy: 'beforehand-policy+jws',
  approval: 'beforehand-approval+jws',
};

/** `Ed25519` is the name since RFC 9864; `EdDSA` is the older one (RFC 8037), still written by many tools. */
const algorithms = ['Ed25519', 'EdDSA'];

export type Verified =
  | { readonly ok: true; readonly kid: string; readonly payload: Uint8Array }
  | Refusal<
      | 'not-a-token'
      | 'wrong-typ'
      | 'wrong-alg'
      | 'critical-header'
      | 'no-keys'
      | 'unknown-key'
      | 'revoked-key'
      | 'bad-signature'
    >;

/** Signs bytes as a compact JWS. Throws if the two halves of the key do not belong together. */
export async function sign(payload: Uint8Array, key: PrivateKey, use: Use): Promise<string> {
  return new CompactSign(payload)
    .setProtectedHeader({ alg: 'Ed25519', typ: tokenTypes[use], kid: key.kid })
    .sign(await importJWK(toJwk(key), 'Ed25519'));
}

/**
 * Checks a compact JWS: its type first, then algorithm and key, and the signature last. Only keys given for this use
 * are looked at, and only one that the header names and that nobody revoked.
 */
export async function verify<U extends Use>(
  token: string,
  use: U,
  keys: readonly PublicKey<U>[],
  revoked: readonly string[] = [],
): Promise<Verified> {
  const header = readHeader(token);
  if (header === undefined) return refuse.notToken();
  if (header.typ !== tokenTypes[use]) return refuse.wrongType(header.typ, tokenTypes[use]);
  if (!algorithms.some(known => known === header.alg)) return refuse.wrongAlgorithm(header.alg);
  if (header.crit !== undefined) return refuse.criticalHeader();
  if (keys.length === 0) return refuse.noKeys();
  const key = keys.find(candidate => candidate.use === use && candidate.kid === header.kid);
  if (key === undefined) {
    return refuse.unknownKey(
      header.kid,
      keys.map(known => known.kid),
    );
  }
  if (revoked.includes(key.kid)) return refuse.revokedKey(key.kid);
  try {
    const { payload } = await compactVerify(token, await importJWK(toJwk(key), 'Ed25519'), { algorithms });
    return { ok: true, kid: key.kid, payload };
  } catch {
    return refuse.badSignature(key.kid);
  }
}

/** Whether a text has the outer shape of a compact JWS. */
export function looksLikeToken(text: string): boolean {
  return /^[\w-]+\.[\w-]*\.[\w-]*$/.test(text);
}

/** What a token holds, without asking who signed it: for files on a person's own disk. Undefined where it is torn. */
export function peek(token: string): string | undefined {
  const payload = token.split('.')[1];
  try {
    return payload === undefined ? undefined : toText(base64url.decode(payload));
  } catch {
    return undefined;
  }
}

/** What a token carries, its signature unchecked: for one that was verified when it was taken. */
export function payloadOf(token: string): Uint8Array {
  return base64url.decode(token.split('.')[1] ?? '');
}

function readHeader(token: string): { typ?: unknown; alg?: unknown; kid?: unknown; crit?: unknown } | undefined {
  if (!looksLikeToken(token)) return undefined;
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}
