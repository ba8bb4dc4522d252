import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Held } from '../policy/held.ts';

/** Where policies come from, apart from the sample that ships inside. */
export type Place = 'fetched' | 'managed';

/** The last good policy of a place. */
export interface StoredPolicy {
  /** The address it was fetched from; empty for a managed setting. */
  readonly from: string;
  /** The token, or the unsigned document of a managed setting, exactly as it came. */
  readonly text: string;
  /** What has to be known of it to judge the next one. */
  readonly held: Held;
  /** When its place last confirmed it, in milliseconds since the epoch. */
  readonly fetched: number;
}

interface Schema extends DBSchema {
  policies: { key: Place; value: StoredPolicy };
}

type Database = IDBPDatabase<Schema>;

const name = 'beforehand';

/** Steps from each version to the next; the database's version is their number. Add at the end, change none. */
const upgrades: readonly ((db: Database) => void)[] = [db => db.createObjectStore('policies')];

/** Errors after which the database cannot be trusted: damaged files, a store missing, a newer version's database. */
const torn = ['UnknownError', 'NotFoundError', 'VersionError', 'DataError', 'NotReadableError', 'AbortError'];

let opened: Promise<Database> | undefined;

function forget(): void {
  opened = undefined;
}

function open(): Promise<Database> {
  const opening = openDB<Schema>(name, upgrades.length, {
    upgrade: (db, oldVersion) => {
      for (const step of upgrades.slice(oldVersion)) step(db);
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

/** The last good policy of a place, or undefined where there is none or nothing can be read. */
export async function readPolicy(place: Place): Promise<StoredPolicy | undefined> {
  return withDatabase(db => db.get('policies', place)).catch(() => undefined);
}

/** Keeps the last good policy of a place. Where the browser stores nothing it runs until the worker stops. */
export async function writePolicy(place: Place, policy: StoredPolicy): Promise<void> {
  await withDatabase(db => db.put('policies', policy, place)).catch(() => undefined);
}
