import { base64url, type JWK } from 'jose';
import { z } from 'zod';

/** What a key may vouch for. A key given for one use is never tried for the other. */
export type Use = 'policy' | 'approval';

/** The public half of an Ed25519 key, bound to a use. */
export interface PublicKey<U extends Use = Use> {
  readonly kid: string;
  readonly use: U;
  /** 32 bytes, base64url. */
  readonly x: string;
}

export interface PrivateKey {
  readonly kid: string;
  readonly x: string;
  /** The seed: 32 bytes, base64url. */
  readonly d: string;
}

/** A key that was read, or a sentence that says what is wrong with it. */
export type KeyResult<K> = { readonly ok: true; readonly key: K } | { readonly ok: false; readonly sentence: string };

const refuse = (sentence: string) => ({ ok: false, sentence }) as const;

const half = (error: string) =>
  z.string({ error }).refine(text => /^[\w-]{43}$/.test(text) && base64url.decode(text).length === 32, { error });

const notEd25519 = 'The key is not an Ed25519 key: make one with `beforehand keygen`.';
const noName = 'The key has no `kid`: give it the name that the signer uses.';

/** RFC 8037, section 2. */
const jwkSchema = z.object(
  {
    kty: z.literal('OKP', { error: notEd25519 }),
    crv: z.literal('Ed25519', { error: notEd25519 }),
    kid: z.string({ error: noName }).min(1, { error: noName }),
    x: half('The `x` of the key is not 32 bytes in base64url: copy the key again.'),
    d: half('The `d` of the key is not 32 bytes in base64url: copy the key again.').optional(),
  },
  { error: 'The key is not a JWK object.' },
);

function readJwk(text: string): KeyResult<z.infer<typeof jwkSchema>> {
  let jwk: unknown;
  try {
    jwk = JSON.parse(text);
  } catch {
    return refuse('The key begins like JSON but is not complete: copy the whole JWK, from { to }.');
  }
  const result = jwkSchema.safeParse(jwk);
  return result.success ? { ok: true, key: result.data } : refuse(result.error.issues[0]?.message ?? notEd25519);
}

/** Reads a public key written as a JWK (JSON) or as `kid:base64url`. */
export function readPublicKey<U extends Use>(text: string, use: U): KeyResult<PublicKey<U>> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) {
    const jwk = readJwk(trimmed);
    if (!jwk.ok) return jwk;
    const { kid, x, d } = jwk.key;
    return d === undefined
      ? { ok: true, key: { kid, use, x } }
      : refuse('This is the private key (it has a `d`): keep it secret, and give its `kid:…` line instead.');
  }
  const colon = trimmed.lastIndexOf(':');
  const kid = trimmed.slice(0, Math.max(colon, 0));
  const x = jwkSchema.shape.x.safeParse(trimmed.slice(colon + 1));
  return /^\S+$/.test(kid) && x.success
    ? { ok: true, key: { kid, use, x: x.data } }
    : refuse('The key is neither a JWK nor `kid:base64url`: give the line that `beforehand keygen` printed.');
}

/** Reads a private JWK, as `beforehand keygen` writes it. */
export function readPrivateKey(text: string): KeyResult<PrivateKey> {
  if (readPublicKey(text, 'policy').ok) {
    return refuse('This is the public half, which signs nothing: give the file that `beforehand keygen --out` wrote.');
  }
  if (!text.trim().startsWith('{')) return refuse('Give the file that `beforehand keygen --out` wrote.');
  const jwk = readJwk(text.trim());
  if (!jwk.ok) return jwk;
  const { kid, x, d } = jwk.key;
  return d === undefined
    ? refuse('The key has no private half: give the file that `beforehand keygen` wrote.')
    : { ok: true, key: { kid, x, d } };
}

/**
 * Reads a setting that lists public keys. What does not fit is left out and named by its place in the list, so that
 * one mistyped key never disables the others.
 */
export function readPublicKeys<U extends Use>(texts: readonly string[], use: U) {
  const keys: PublicKey<U>[] = [];
  const problems: { readonly index: number; readonly sentence: string }[] = [];
  for (const [index, text] of texts.entries()) {
    const result = readPublicKey(text, use);
    if (!result.ok) problems.push({ index, sentence: result.sentence });
    else if (keys.some(({ kid }) => kid === result.key.kid)) {
      problems.push({ index, sentence: `A key before it is already called "${result.key.kid}": rename one of them.` });
    } else keys.push(result.key);
  }
  return { keys, problems } as const;
}

/** `kid:base64url`: the form for managed settings. */
export function formatPublicKey({ kid, x }: Pick<PublicKey, 'kid' | 'x'>): string {
  return `${kid}:${x}`;
}

/** As the JWK that the `jose` library takes. */
export function toJwk(key: PublicKey | PrivateKey): JWK {
  const half = { kty: 'OKP', crv: 'Ed25519', kid: key.kid, x: key.x };
  return 'd' in key ? { ...half, d: key.d } : half;
}
