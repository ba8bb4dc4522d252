import { digestOf, toBytes, toText } from './bytes.ts';
import { type Held, heldOf, succession } from './held.ts';
import { looksLikeToken, verify } from './jws.ts';
import type { PublicKey } from './key.ts';
import type { Running } from './load.ts';
import { readPolicy } from './read.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Bytes. A fetched policy may carry large lists; a managed setting is copied to every profile. */
export const limits = { fetched: 8 * 1024 * 1024, managed: 64 * 1024 } as const;

/** What the decision rests on. */
export interface Given {
  /** From managed settings, or from an invite that the person accepted. */
  readonly keys: readonly PublicKey<'policy'>[];
  /**
   * What is known of the policy held now, if it came from the same place. Leave it out after the administrator has
   * pointed to another address: versions are counted for each policy on its own.
   */
  readonly held?: Held | undefined;
  /** `managed` for the setting `policy`, where an unsigned document is accepted too: that channel is the administrator's. */
  readonly from?: 'fetched' | 'managed';
}

export type Acceptance =
  | ({ readonly ok: true; readonly changed: true; readonly held: Held } & Running)
  | { readonly ok: true; readonly changed: false }
  | Refusal;

/**
 * Decides whether what was fetched (or set) replaces the policy held. Whatever the outcome is, it is a value: a
 * refusal leaves the held policy in force and says what an admin should do. Never throws.
 */
export async function accept(input: string | Uint8Array, given: Given): Promise<Acceptance> {
  const from = given.from ?? 'fetched';
  const size = typeof input === 'string' ? toBytes(input).length : input.length;
  if (size > limits[from]) return refuse.tooLarge(size, limits[from]);
  const text = toText(input);
  if (text === undefined) return refuse.notText();
  const opened = await open(text.trim(), given, from);
  if (!opened.ok) return opened;

  const digest = await digestOf(opened.json);
  if (digest === given.held?.digest) return { ok: true, changed: false };
  const running = readPolicy(opened.json);
  if (!running.ok) return running;
  const obstacle = succession(running.policy, given.held);
  return obstacle ?? { ...running, changed: true, held: heldOf(running.policy, digest, given.held) };
}

/** From the outer form to the JSON inside: checks the signature where there is one, and where there must be one. */
async function open(text: string, { keys, held }: Given, from: 'fetched' | 'managed') {
  if (text === '') return refuse.empty();
  if (text.startsWith('<')) return refuse.webPage();
  if (!looksLikeToken(text)) {
    if (!text.startsWith('{')) return refuse.notToken();
    return from === 'managed' ? ({ ok: true, json: text } as const) : refuse.unsigned();
  }
  const verified = await verify(text, 'policy', keys, held?.revoked);
  if (!verified.ok) return verified;
  const json = toText(verified.payload);
  return json === undefined ? refuse.notText() : ({ ok: true, json } as const);
}
