import { vi } from 'vitest';
import type { App } from '../../src/background/app.ts';
import { createDesk } from '../../src/background/desk.ts';
import { createHosts, type Hosts, type HostsWorld } from '../../src/background/hosts.ts';
import type { InForce } from '../../src/background/in-force.ts';
import { createMemory } from '../../src/background/memory.ts';
import type { Service } from '../../src/background/service.ts';
import { createTickets, randomToken } from '../../src/background/tickets.ts';
import { createUpdates } from '../../src/background/update.ts';
import { createWelcome } from '../../src/background/welcome.ts';
import { type Cell, memoryCell } from '../../src/storage/cell.ts';
import { noAnswers, noHabits, noneOpened, type Ticket } from '../../src/storage/cells.ts';

/** The worker's parts around a policy, with cells that a test can look into. */
export async function appWith(inForce: InForce) {
  const cells = {
    habits: memoryCell(noHabits),
    answers: memoryCell(noAnswers),
    opened: memoryCell(noneOpened),
    addedHosts: memoryCell<readonly string[]>([]),
  };
  const app: App = {
    desk: createDesk(),
    hosts: hostsOf(cells.addedHosts),
    keeper: {
      inForce: () => inForce,
      problems: () => [],
      isManaged: () => true,
      lastFetched: () => undefined,
      settle: async () => undefined,
      refresh: async () => undefined,
    },
    memory: await createMemory(cells),
    tickets: await createTickets(memoryCell<Ticket[]>([]), randomToken),
    welcome: await createWelcome(memoryCell(false), () => true),
    updates: await createUpdates(
      memoryCell(false),
      async () => false,
      () => undefined,
    ),
    settings: () => ({ settings: {}, problems: [] }),
    managedChanged: () => undefined,
    refresh: async () => undefined,
  };
  return { app, cells };
}

/** Hosts in a browser that lets us read everything; a package that names none. */
export function hostsOf(added: Cell<readonly string[]>, more: Partial<HostsWorld> = {}): Hosts {
  return createHosts({
    added,
    readPackage: async () => ({ hosts: [], problems: [] }),
    mayRead: async () => true,
    register: async () => undefined,
    demo: false,
    ...more,
  });
}

/** One end of a port, and what was sent through it. */
export function openPort() {
  const sent: { readonly kind: string; readonly [key: string]: unknown }[] = [];
  const port = { postMessage: vi.fn(message => sent.push(message)) };
  return {
    port: port as unknown as chrome.runtime.Port,
    sent,
    /** The message of a kind, once it was sent. */
    async got(kind: string) {
      await vi.waitUntil(() => sent.some(message => message.kind === kind));
      return sent.findLast(message => message.kind === kind)!;
    },
  };
}

/** A toolbar that takes everything. */
export function stubToolbar(): void {
  const taken = () => Promise.resolve();
  const action = {
    setIcon: taken,
    setTitle: taken,
    setBadgeText: taken,
    setBadgeBackgroundColor: taken,
    setBadgeTextColor: taken,
  };
  vi.stubGlobal('chrome', { action });
}

/** Writes a draft that a warning speaks about, opens its card and says *not this time*. */
export async function answerWarning(
  composer: Service,
  ports: { composer: ReturnType<typeof openPort> },
  card: Service,
) {
  composer.take({ kind: 'draft', n: 1, draft: { parts: ['we did'] } });
  await ports.composer.got('verdict');
  composer.take({ kind: 'open', n: 1, mark: 0, by: 'auto', theme: 'light' });
  card.take({ kind: 'act', act: { act: 'not-this-time', mark: 0 } });
  await vi.waitUntil(() => ports.composer.sent.filter(({ kind }) => kind === 'verdict').length === 2);
}
