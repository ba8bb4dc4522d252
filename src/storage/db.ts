import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Held } from '../policy/held.ts';

/** Where policies come from, apart from the sample that ships inside. */
export type Place = 'fetched' | 'managed';

/** The last good policy of a place. */
export interface StoredPolicy {
  /** The address it was fetched from; empty for a managed setting. */
  readonly from: string;
  /** What has to be known of it to judge the next one. */
  readonly held: Held;
  /** When its place last confirmed it, in milliseconds since the epoch. */
  readonly fetched: number;
}

/** Its words and what was made of them: large, so each lies in a store of its own and is read when it is needed. */
export interface StoredWords {
  /** The token, or the unsigned document of a managed setting, exactly as it came. */
  readonly text: string;
  /** Of the engine's `serialize`. */
  readonly compiled: Uint8Array;
}

interface Schema extends DBSchema {
  policies: { key: Place; value: StoredPolicy };
  texts: { key: Place; value: string };
  compiled: { key: Place; value: Uint8Array };
}

type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

const name = 'beforehand';

/** Steps from each version to the next; the database's version is their number. Add at the end, change none. */
const upgrades: readonly ((db: Database, upgrade: Upgrade) => unknown)[] = [
  db => db.createObjectStore('policies'),
  async (db, upgrade) => {
    db.createObjectStore('compiled');
    const texts = db.createObjectStore('texts');
    const policies = upgrade.objectStore('policies');
    for (const place of await policies.getAllKeys()) {
      const before: StoredPolicy & Partial<StoredWords> = (await policies.get(place))!;
      if (before.text !== undefined) await texts.put(before.text, place);
    }
  },
];

/** Errors after which the database cannot be trusted: damaged files, a store missing, a newer version's database. */
const torn = ['UnknownError', 'NotFoundError', 'VersionError', 'DataError', 'NotReadableError', 'AbortError'];

let opened: Promise<Database> | undefined;

function forget(): void {
  opened = undefined;
}

function open(): Promise<Database> {
  const opening = openDB<Schema>(name, upgrades.length, {
    upgrade: async (db, oldVersion, _newVersion, upgrade) => {
      for (const step of upgrades.slice(oldVersion)) await step(db, upgrade);
    },
    // A newer version wants in, or the browser clears data: step aside, and open again at the next use. As every
    // version does so, being `blocked` ourselves lasts only until the other has heard of us.
    blocking: () => {
      void opening.then(db => db.close());
      forget();
    },
    terminated: forget,
  });
  return opening;
}

/** Runs work on the database. A torn one is deleted and begun afresh, a closed connection opened again; once. */
async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    opened ??= open();
    return await work(await opened);
  } catch (error) {
    const reason = error instanceof Error ? error.name : '';
    const old = opened;
    forget();
    await old?.then(db => db.close()).catch(() => undefined);
    if (torn.includes(reason)) await deleteDB(name);
    else if (reason !== 'InvalidStateError') throw error;
    opened ??= open();
    return work(await opened);
  }
}

/** The last good policy of a place and its compiled form, or undefined where there is none or nothing can be read. */
export async function readPolicy(place: Place) {
  return withDatabase(async db => {
    const [policy, compiled] = await Promise.all([db.get('policies', place), db.get('compiled', place)]);
    return policy && { policy, compiled };
  }).catch(() => undefined);
}

/** The words of the last good policy of a place, as they came. */
export async function readText(place: Place): Promise<string | undefined> {
  return withDatabase(db => db.get('texts', place)).catch(() => undefined);
}

/**
 * Keeps the last good policy of a place; without `words` those of before are its own. Where the browser stores nothing it
 * runs until the worker stops.
 */
export async function writePolicy(place: Place, policy: StoredPolicy, words?: StoredWords): Promise<void> {
  await withDatabase(async db => {
    const all = db.transaction(['policies', 'texts', 'compiled'], 'readwrite');
    const writes: Promise<unknown>[] = [all.objectStore('policies').put(policy, place)];
    if (words !== undefined) {
      writes.push(all.objectStore('texts').put(words.text, place));
      writes.push(all.objectStore('compiled').put(words.compiled, place));
    }
    await Promise.all([...writes, all.done]);
  }).catch(() => undefined);
}
