import { load, type Running } from '../policy/load.ts';
import { slowHash } from '../policy/slow-hash.ts';
import { type Cells, storedCells } from '../storage/cells.ts';
import { readPolicy, readText, writePolicy } from '../storage/db.ts';
import { guardStorage } from '../storage/guard.ts';
import { type ManagedChanges, readManaged } from '../storage/managed.ts';
import { mayRead } from './access.ts';
import { createDesk, type Desk } from './desk.ts';
import { readEar } from './ear.ts';
import { fetchPolicy } from './fetch-policy.ts';
import { isWritten } from './frames.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { createManaged } from './managed.ts';
import { createMemory, type Memory } from './memory.ts';
import { readPackaged } from './packaged-file.ts';
import { hostsFile, readPackagedHosts } from './packaged-hosts.ts';
import { demo } from './page.ts';
import { readPhrases } from './phrases.ts';
import { registerSentinel } from './registered.ts';
import sample from './sample.generated.json' with { type: 'json' };
import { plan, schedule } from './schedule.ts';
import { type ReadSettings, readSettings } from './settings.ts';
import { createTickets, randomToken, type Tickets } from './tickets.ts';
import { createUpdates, type Updates } from './update.ts';
import { createWelcome, type Welcome } from './welcome.ts';

/** What the worker is made of, once it has read what it keeps. */
export interface App {
  readonly desk: Desk;
  readonly hosts: Hosts;
  readonly keeper: Keeper;
  readonly memory: Memory;
  readonly tickets: Tickets;
  readonly welcome: Welcome;
  readonly updates: Updates;
  settings(): ReadSettings;
  managedChanged(changes: ManagedChanges): void;
  /** Fetches the policy now and plans the next time. */
  refresh(): Promise<void>;
}

/** Builds the worker. Waits for what is stored and for nothing else: neither the network nor late managed values. */
export async function createApp(policyChanged: (app: App) => void): Promise<App> {
  void guardStorage();
  const cells = storedCells();
  const [managed, ...unread] = await Promise.all([
    createManaged(cells.managed, readManaged, () => void settingsChanged()),
    readPhrases(),
    readEar(),
  ]);
  let read = readSettings(managed.values());
  const settings = () => read;
  const keeper = await createKeeper({
    settings,
    sample: loadSample,
    store: { read: readPolicy, readText, write: writePolicy },
    failure: cells.failure,
    slowHash,
    language: chrome.i18n.getUILanguage().split('-')[0] ?? 'en',
    now: Date.now,
    share: () => ownShare(cells),
    fetch: (address, held) => fetchPolicy(address, { extension: chrome.runtime.getManifest().version, held }),
    changed: () => policyChanged(app),
    fault: unread.filter(Boolean).join(' ') || undefined,
  });
  const [memory, tickets, welcome, updates] = await Promise.all([
    createMemory(cells),
    createTickets(cells.tickets, randomToken),
    createWelcome(cells.welcomed, keeper.isManaged),
    createUpdates(cells.updateDue, isWritten, () => chrome.runtime.reload()),
  ]);
  const hosts = createHosts({
    added: cells.addedHosts,
    readPackage: async () =>
      readPackagedHosts(
        await readPackaged(hostsFile).catch(() => ''),
        chrome.runtime.getManifest().host_permissions ?? [],
      ),
    mayRead,
    register: registerSentinel,
    demo,
  });
  const app: App = {
    ...{ desk: createDesk(), hosts, keeper, memory, tickets, welcome, updates, settings },
    managedChanged: managed.apply,
    async refresh() {
      await keeper.refresh();
      await planNext();
    },
  };

  async function settingsChanged(): Promise<void> {
    const before = wherefrom(read);
    read = readSettings(managed.values());
    await keeper.settle();
    await (wherefrom(read) === before ? planNext() : app.refresh());
  }

  async function planNext(): Promise<void> {
    const { policyUrl, refreshMinutes } = settings().settings;
    const fetched = keeper.lastFetched();
    const age = fetched === undefined ? undefined : (Date.now() - fetched) / 60_000;
    await schedule(policyUrl === undefined ? undefined : plan(age, refreshMinutes, Math.random()));
  }

  void keeper.settle();
  void planNext();
  void managed.ask();
  return app;
}

/** What decides which policy an address gives. */
function wherefrom({ settings: { policyUrl, policyKeys } }: ReadSettings): string {
  return JSON.stringify([policyUrl, policyKeys]);
}

function loadSample(): Running {
  const loaded = load(sample);
  if (!loaded.ok) throw new Error('The policy that ships inside does not load; the tests of the starters say why.');
  return loaded;
}

/** This client's own number for rollouts to a share of all: drawn once, never sent. */
async function ownShare({ share }: Cells): Promise<number> {
  const drawn = (await share.read()) ?? Math.random();
  await share.write(drawn);
  return drawn;
}
