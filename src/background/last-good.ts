import { deserialize } from '../engine/deserialize.ts';
import { serialize } from '../engine/serialize.ts';
import { accept } from '../policy/accept.ts';
import { looksLikeToken, payloadOf } from '../policy/jws.ts';
import type { PublicKey } from '../policy/key.ts';
import type { Running } from '../policy/load.ts';
import { readPolicy } from '../policy/read.ts';
import type { Place, StoredPolicy, StoredWords } from '../storage/db.ts';

/** The store of `storage/db.ts`. */
export interface PolicyStore {
  read(place: Place): Promise<{ readonly policy: StoredPolicy; readonly compiled: Uint8Array | undefined } | undefined>;
  readText(place: Place): Promise<string | undefined>;
  write(place: Place, policy: StoredPolicy, words?: StoredWords): Promise<void>;
}

export interface LastGoodWorld {
  readonly store: PolicyStore;
  now(): number;
  /** This client's own number from 0 to 1, for a policy that is rolled out to a share of all. */
  share(): Promise<number>;
}

/** The last good policy of one place. Whatever is offered and refused leaves it in force. */
export interface LastGood {
  current(): { readonly running: Running; readonly stored: StoredPolicy } | undefined;
  /** The words that it was made of, as they came. */
  text(): Promise<string | undefined>;
  /** Takes what came if it may follow; otherwise returns the sentence that says why not. */
  offer(from: string, input: string | Uint8Array, keys: readonly PublicKey<'policy'>[]): Promise<string | undefined>;
}

export async function createLastGood(place: Place, { store, now, share }: LastGoodWorld): Promise<LastGood> {
  let current = await wake(place, store);

  async function keep(running: Running, stored: StoredPolicy, text?: string): Promise<void> {
    current = { running, stored };
    await store.write(place, stored, text === undefined ? undefined : wordsOf(text, running));
  }

  return {
    current: () => current,
    text: () => store.readText(place),
    async offer(from, input, keys) {
      // Another address counts its own versions, and a managed setting is the administrator's to change as they like.
      const before = place === 'fetched' && current?.stored.from === from ? current : undefined;
      const decision = await accept(input, { keys, held: before?.stored.held, from: place });
      if (!decision.ok) return decision.sentence;
      const waits = decision.changed && before && (await share()) >= decision.policy.rollout.share;
      if (!decision.changed || waits) {
        if (before) await keep(before.running, { ...before.stored, fetched: now() });
        return undefined;
      }
      const { held, ...running } = decision;
      const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
      await keep(running, { from, held, fetched: now() }, text);
      return undefined;
    },
  };
}

/**
 * A stored policy put to work again, from its compiled form where this version made it. Its signature was checked when it
 * was taken, by the keys of that day: a key that is replaced later must not take the last good policy away. One that this
 * version cannot read is as good as none.
 */
async function wake(place: Place, store: PolicyStore): Promise<ReturnType<LastGood['current']>> {
  const kept = await store.read(place);
  if (kept === undefined) return undefined;
  const stored = kept.policy;
  const revived = kept.compiled && deserialize(kept.compiled);
  if (revived?.ok) return { running: { policy: revived.compiled.policy, compiled: revived.compiled }, stored };
  const text = await store.readText(place);
  const running = text === undefined ? undefined : compiledAnew(text.trim());
  if (text === undefined || running === undefined) return undefined;
  // The next time it is ready at once.
  void store.write(place, stored, wordsOf(text, running));
  return { running, stored };
}

function compiledAnew(text: string): Running | undefined {
  const json = looksLikeToken(text) ? new TextDecoder().decode(payloadOf(text)) : text;
  const running = readPolicy(json);
  return running.ok ? running : undefined;
}

function wordsOf(text: string, { compiled }: Running): StoredWords {
  return { text, compiled: serialize(compiled) };
}
