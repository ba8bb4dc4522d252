import { vi } from 'vitest';
import type { Fetched } from '../../src/background/fetch-policy.ts';
import { createKeeper } from '../../src/background/keeper.ts';
import { readSettings } from '../../src/background/settings.ts';
import type { PolicyDocument } from '../../src/engine/policy.ts';
import { generateKey } from '../../src/policy/generate.ts';
import { sign } from '../../src/policy/jws.ts';
import { formatPublicKey } from '../../src/policy/key.ts';
import { load } from '../../src/policy/load.ts';
import { slowHash } from '../../src/policy/slow-hash.ts';
import { memoryCell } from '../../src/storage/cell.ts';
import type { Failure } from '../../src/storage/cells.ts';
import type { Place, StoredPolicy, StoredWords } from '../../src/storage/db.ts';
import type { ManagedValues } from '../../src/storage/managed.ts';
import { policyDocument, ruleOn } from './in-force.ts';

export const signer = await generateKey('comms');
export const signerLine = formatPublicKey(signer);

export function signed(document: PolicyDocument): Promise<string> {
  return sign(new TextEncoder().encode(JSON.stringify(document)), signer, 'policy');
}

const sample = load(policyDocument([ruleOn('falcon', 'hold')], { id: 'sample', version: 1 }));

/** What the store of the tests holds of one place. */
export interface Stored extends StoredWords {
  readonly policy: StoredPolicy;
}

/** A keeper with a store that outlives it, a server that answers what the test says, and managed values to set. */
export async function keeperWith(values: ManagedValues, stored = new Map<Place, Stored>()) {
  const world = {
    values,
    answer: { ok: false, sentence: 'No server.', outOfReach: true } as Fetched,
    now: 1_000,
    share: 0,
  };
  const fetch = vi.fn(async (_address: string, _held: number) => world.answer);
  const keeper = await createKeeper({
    settings: () => readSettings(world.values),
    sample: () => {
      if (!sample.ok) throw new Error('The sample of the tests does not load.');
      return sample;
    },
    store: {
      read: async place => structuredClone(stored.get(place)),
      readText: async place => stored.get(place)?.text,
      write: async (place, policy, words = stored.get(place)) => {
        if (words !== undefined) stored.set(place, structuredClone({ ...words, policy }));
      },
    },
    failure: memoryCell<Failure | undefined>(undefined),
    language: 'en',
    now: () => world.now,
    share: async () => world.share,
    fetch,
    slowHash,
    changed: () => undefined,
  });
  const serve = (text: string) => {
    world.answer = { ok: true, bytes: new TextEncoder().encode(text) };
    return keeper.refresh();
  };
  return { keeper, world, stored, fetch, serve };
}
