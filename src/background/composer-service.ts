import type { ToComposer } from '../protocol/composer.ts';
import { correct } from '../sites/correct.ts';
import { kinds } from '../sites/index.ts';
import type { App } from './app.ts';
import { isActive, readsMessages } from './in-force.ts';
import { createMemory } from './memory.ts';
import { parseFromComposer } from './parse.ts';
import type { PageFrame } from './sender.ts';
import { type Service, sender } from './service.ts';
import { createSession } from './session.ts';
import { showTab } from './toolbar.ts';

/** Serves the composer script of one document. */
export async function composerService(
  port: chrome.runtime.Port,
  frame: PageFrame,
  starting: Promise<App>,
): Promise<Service> {
  const app = await starting;
  const corrections = (): readonly unknown[] => app.keeper.inForce()?.policy.sites ?? [];
  const site = (await app.hosts.served(frame.host))?.site;
  const possible = site === undefined ? kinds() : [];
  const toComposer = sender<ToComposer>(port);
  const memory = frame.incognito ? await createMemory() : app.memory;
  const session = createSession({
    ...memory,
    frame,
    site: site?.id,
    kinds: possible.map(kind => kind.id),
    inForce: app.keeper.inForce,
    roles: () => app.settings().settings.roles ?? [],
    now: Date.now,
    yieldToQueue: () => new Promise(resolve => setTimeout(resolve)),
    toComposer,
    issueToken: () => app.tickets.issue(frame.tab, frame.document),
    noticeShown: notice => {
      if (notice === 'welcome') app.welcome.shown(frame.incognito);
    },
    changed() {
      showTab(app, frame.tab);
      void app.updates.look();
    },
    hello() {
      const inForce = app.keeper.inForce();
      return {
        kind: 'hello',
        site: site && correct(site, corrections()),
        kinds: possible.map(kind => correct(kind, corrections())),
        active: isActive(inForce),
        messages: inForce !== undefined && readsMessages(inForce),
        welcome: app.welcome.isDue(),
        enter: memory.habits.of(frame.host),
      };
    },
  });
  app.desk.open(session)?.retire();
  session.greet();
  return {
    take(message) {
      const parsed = parseFromComposer(message);
      if (parsed !== undefined) session.handle(parsed);
    },
    end() {
      session.end();
      app.desk.close(session);
      void app.updates.look();
      showTab(app, frame.tab);
    },
  };
}
