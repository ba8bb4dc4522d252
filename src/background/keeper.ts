import type { Compiled } from '../engine/compile.ts';
import type { Draft } from '../engine/draft.ts';
import { examine } from '../engine/examine.ts';
import { createHasher, type SlowHash } from '../engine/lists/hasher.ts';
import { readPublicKeys } from '../policy/key.ts';
import type { Running } from '../policy/load.ts';
import type { Cell } from '../storage/cell.ts';
import type { Failure } from '../storage/cells.ts';
import type { Fetched } from './fetch-policy.ts';
import type { InForce } from './in-force.ts';
import { createLastGood, type LastGoodWorld } from './last-good.ts';
import type { ReadSettings } from './settings.ts';

export interface KeeperWorld extends LastGoodWorld {
  readonly failure: Cell<Failure | undefined>;
  /** What an administrator has set, as far as is known now. */
  settings(): ReadSettings;
  /** The starter policy that ships inside. */
  sample(): Running;
  fetch(address: string, heldVersion: number): Promise<Fetched>;
  readonly slowHash: SlowHash;
  /** The person's language. */
  readonly language: string;
  /** Another policy is in force, or something else is to be said of it. */
  changed(): void;
  /** What is wrong with the package itself, in a sentence. */
  readonly fault?: string | undefined;
}

/** Decides which policy is in force: the fetched one, else the one set by IT, else, where IT set neither, the sample. */
export interface Keeper {
  inForce(): InForce | undefined;
  /** Everything that an administrator should mend, a sentence each. */
  problems(): readonly string[];
  /** Whether an administrator has set a policy or where to get it. */
  isManaged(): boolean;
  /** When the policy's address last confirmed it; undefined where there is nothing to fetch or nothing came yet. */
  lastFetched(): number | undefined;
  /** The settings may have changed: takes the policy that stands in them. */
  settle(): Promise<void>;
  /** Fetches the policy now; asked again meanwhile it is the same fetch. */
  refresh(): Promise<void>;
}

export async function createKeeper(world: KeeperWorld): Promise<Keeper> {
  const [fetched, managed, noted] = await Promise.all([
    createLastGood('fetched', world),
    createLastGood('managed', world),
    world.failure.read(),
  ]);
  let failure = noted;
  let refused: string | undefined;
  let refreshing: Promise<void> | undefined;
  let sample: Running | undefined;
  const hasher = createHasher(world.slowHash);
  /** Names of detectors and signals that failed since the worker started. */
  const failed = new Set<string>();

  const keys = () => readPublicKeys(world.settings().settings.policyKeys ?? [], 'policy');

  function check(compiled: Compiled, draft: Draft) {
    const examination = examine(compiled, draft, hasher);
    for (const name of examination.failures) failed.add(name);
    return examination;
  }

  async function fetchNow(): Promise<void> {
    const { policyUrl } = world.settings().settings;
    if (policyUrl === undefined) return;
    const before = fetched.current()?.stored;
    const answer = await world.fetch(policyUrl, before?.from === policyUrl ? before.held.version : 0);
    const sentence = answer.ok ? await fetched.offer(policyUrl, answer.bytes, keys().keys) : answer.sentence;
    failure = sentence === undefined ? undefined : { sentence, outOfReach: !answer.ok && answer.outOfReach };
    await world.failure.write(failure);
    world.changed();
  }

  const keeper: Keeper = {
    inForce() {
      const { policyUrl, policy } = world.settings().settings;
      const { language } = world;
      const inForce = (source: InForce['source'], { policy, compiled }: Running, at?: number): InForce => ({
        policy,
        language,
        source,
        fetched: at,
        outOfReach: source === 'fetched' && failure?.outOfReach === true,
        check: draft => check(compiled, draft),
        resolve: hasher.resolve,
      });
      const [one, other] = [fetched.current(), managed.current()];
      if (policyUrl !== undefined && one) return inForce('fetched', one.running, one.stored.fetched);
      if (policy !== undefined && other) return inForce('managed', other.running);
      if (keeper.isManaged()) return undefined;
      sample ??= world.sample();
      return inForce('sample', sample);
    },
    problems() {
      const { settings, problems } = world.settings();
      const unread = keys().problems.map(
        ({ index, sentence }) => `The managed setting "policyKeys", line ${index + 1}, does not fit: ${sentence}`,
      );
      const sentences = [settings.policy && refused, settings.policyUrl && failure?.sentence];
      const faults = [...failed].map(name => `The ${name} failed on a text and was left out there: report it to us.`);
      return [
        ...(world.fault ? [world.fault] : []),
        ...problems,
        ...unread,
        ...sentences.flatMap(sentence => sentence || []),
        ...faults,
      ];
    },
    isManaged() {
      const { policyUrl, policy } = world.settings().settings;
      return policyUrl !== undefined || policy !== undefined;
    },
    lastFetched: () => fetched.current()?.stored.fetched,
    async settle() {
      const { policy } = world.settings().settings;
      const known = managed.current() !== undefined && (await managed.text()) === policy;
      if (policy !== undefined && !known) refused = await managed.offer('', policy, keys().keys);
      world.changed();
    },
    refresh() {
      refreshing ??= fetchNow().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
  return keeper;
}
