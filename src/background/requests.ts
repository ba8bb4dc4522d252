import type { Requests } from '../protocol/request.ts';
import { addHosts, removeHost } from './added.ts';
import type { App } from './app.ts';
import { showFirst } from './frames.ts';
import { injectComposer } from './inject.ts';
import { readPage } from './page.ts';
import { parseRequest, type Request } from './parse.ts';
import { isOwnPage, pageFrame } from './sender.ts';
import { type Around, statusOf } from './status.ts';

/** Answers a one-off message if its sender may ask it; true where the answer comes later. */
export function takeRequest(
  message: unknown,
  sender: chrome.runtime.MessageSender,
  respond: (answer?: unknown) => void,
  starting: Promise<App>,
): boolean {
  const request = parseRequest(message);
  if (request === undefined) return false;
  if (request.kind === 'contact') {
    const frame = pageFrame(sender, chrome.runtime.id);
    if (frame !== undefined) void injectComposer(frame);
    return false;
  }
  if (!isOwnPage(sender, chrome.runtime.id, location.origin)) return false;
  void starting.then(app => answer(request, app)).then(respond, () => respond());
  return true;
}

async function answer(
  request: Exclude<Request, { kind: 'contact' }>,
  app: App,
): Promise<Requests['status' | 'refresh' | 'add' | 'remove' | 'show'][1]> {
  switch (request.kind) {
    case 'status':
      return statusOf(await readPage(request.tab, app.desk, app.hosts), await around(app));
    case 'refresh':
      await app.refresh();
      return undefined;
    case 'add':
      await addHosts(app, [request.host]);
      return undefined;
    case 'remove':
      await removeHost(app, request.host);
      return undefined;
    case 'show':
      await showFirst(request.tab);
      return undefined;
  }
}

async function around({ hosts, keeper, settings }: App): Promise<Around> {
  const [withheld, problems, privateWindows] = await Promise.all([
    hosts.withheld(),
    hosts.problems(),
    chrome.extension.isAllowedIncognitoAccess(),
  ]);
  return {
    inForce: keeper.inForce(),
    problems: [...problems, ...keeper.problems()],
    managed: keeper.isManaged(),
    supportUrl: settings().settings.supportUrl,
    withheld,
    privateWindows,
    now: Date.now(),
  };
}
