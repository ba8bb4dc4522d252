import { matchesHost, siteFor, sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import type { Cell } from '../storage/cell.ts';
import type { PackagedHost, PackagedHosts } from './packaged-hosts.ts';

/** A host that is checked, and at whose word: it ships, an administrator's package names it, or the person added it. */
export interface Served {
  readonly by: 'release' | 'package' | 'person';
  /** What it is called; a host that a person added goes by its own name. */
  readonly name: string;
  /** Undefined where its features have to tell. */
  readonly site: Site | undefined;
}

/** A site or added host that the browser keeps from us, and what it would have to grant. */
export interface Withheld {
  readonly name: string;
  readonly patterns: readonly string[];
}

export interface HostsWorld {
  /** Hosts that the person added. */
  readonly added: Cell<readonly string[]>;
  /** Read when it is first needed. */
  readPackage(): Promise<PackagedHosts>;
  /** Whether the browser lets us read all of these match patterns. */
  mayRead(patterns: readonly string[]): Promise<boolean>;
  /** Has the sentinel put into every page of these match patterns from now on, and of no others. */
  register(patterns: readonly string[]): Promise<void>;
  /** Whether stand-ins on localhost count as the sites that they stand for. */
  readonly demo: boolean;
}

/** Knows which hosts are checked beside those that ship. The browser's permission is always asked, never remembered. */
export interface Hosts {
  served(host: string): Promise<Served | undefined>;
  /** The person wants these hosts checked. Those for which the browser gave no permission are not taken. */
  add(hosts: readonly string[]): Promise<void>;
  /** The person does not want it any more; what ships or is packaged stays. */
  remove(host: string): Promise<void>;
  /** Permissions changed, or the browser forgot what was registered: scripts run where they may, and nowhere else. */
  settle(): Promise<void>;
  /** Match patterns of the added hosts that may be read. */
  patterns(): Promise<readonly string[]>;
  withheld(): Promise<readonly Withheld[]>;
  problems(): Promise<readonly string[]>;
}

export function createHosts(world: HostsWorld): Hosts {
  const { added, demo, mayRead } = world;
  let reading: Promise<PackagedHosts> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const packaged = (): Promise<PackagedHosts> => {
    reading ??= world.readPackage();
    return reading;
  };
  const named = async (host: string): Promise<PackagedHost | undefined> =>
    (await packaged()).hosts.find(one => matchesHost(one.host, host));

  /** One after the other: each reads what the one before has written. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function patterns(): Promise<string[]> {
    const theirs = (await packaged()).hosts.map(({ pattern }) => pattern);
    return readable([...theirs, ...(await added.read()).map(patternOf)]);
  }

  async function readable(all: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(all.map(pattern => mayRead([pattern])));
    return all.filter((_, index) => answers[index]);
  }

  const register = async (): Promise<void> => world.register(await patterns());

  return {
    patterns,
    async served(host) {
      const site = siteFor(host, demo);
      if (site !== undefined) return { by: 'release', name: site.name, site };
      if (demo && isDemo(host)) return { by: 'release', name: host, site };
      const one = await named(host);
      if (one !== undefined) return { by: 'package', name: one.name ?? one.site?.name ?? host, site: one.site };
      return (await added.read()).includes(host) ? { by: 'person', name: host, site } : undefined;
    },
    add: hosts =>
      inTurn(async () => {
        const known = await added.read();
        const foreign = await Promise.all(
          hosts.map(async host => siteFor(host, demo) === undefined && (await named(host)) === undefined),
        );
        const may = await Promise.all(hosts.map(host => mayRead([patternOf(host)])));
        const fresh = hosts.filter((host, index) => foreign[index] && may[index] && !known.includes(host));
        if (fresh.length > 0) await added.write([...known, ...fresh].sort());
        await register();
      }),
    remove: host =>
      inTurn(async () => {
        const known = await added.read();
        await added.write(known.filter(one => one !== host));
        await register();
      }),
    settle: () => inTurn(register),
    async withheld() {
      const shipped = sites.map(({ name, hosts }) => ({ name, patterns: hosts.map(patternOf) }));
      const theirs = (await packaged()).hosts.map(({ host, name, pattern }) => ({
        name: name ?? host,
        patterns: [pattern],
      }));
      const own = (await added.read()).map(host => ({ name: host, patterns: [patternOf(host)] }));
      const all = [...shipped, ...theirs, ...own];
      if (await mayRead(all.flatMap(one => one.patterns))) return [];
      const kept = await Promise.all(
        all.map(async ({ name, patterns }) => {
          const may = await readable(patterns);
          return { name, patterns: patterns.filter(pattern => !may.includes(pattern)) };
        }),
      );
      return kept.filter(one => one.patterns.length > 0);
    },
    problems: async () => (await packaged()).problems,
  };
}

/** Match pattern of a host, encrypted. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

function isDemo(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost');
}
