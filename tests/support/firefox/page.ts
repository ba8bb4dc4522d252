import type { Page } from '../page.ts';
import { until } from '../until.ts';
import type { Connection } from './connection.ts';
import { type FirefoxFrame, frameOf } from './frame.ts';
import { keyboardOf } from './keyboard.ts';
import { findAll, locatorOf } from './locator.ts';
import { mouseOf } from './mouse.ts';
import type { Tree } from './tree.ts';
import type { RemoteValue } from './values.ts';

/** A tab of Firefox. */
export interface FirefoxPage extends Page {
  readonly connection: Connection;
  readonly context: string;
}

interface Entry {
  readonly type: 'console' | 'javascript';
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
}

type Hear = (told: never) => void;

export function pageOf(connection: Connection, tree: Tree, context: string): FirefoxPage {
  const { send } = connection;
  const mouse = mouseOf(connection, context);
  const hearing: Record<'console' | 'pageerror', Hear[]> = { console: [], pageerror: [] };
  connection.on<Entry>('log.entryAdded', ({ type, level, text, source }) => {
    if (!tree.below(context).some(one => one.context === source.context)) return;
    const told = type === 'console' ? { type: () => level, text: () => text } : new Error(text);
    for (const hear of hearing[type === 'console' ? 'console' : 'pageerror']) hear(told as never);
  });
  const frames = (): FirefoxFrame[] => tree.below(context).map(known => frameOf(connection, tree, known, mouse.click));
  const root = { context, parent: null, url: '' };
  const mainFrame = (): FirefoxFrame => frameOf(connection, tree, tree.get(context) ?? root, mouse.click);
  const main = mainFrame();

  return {
    connection,
    context,
    keyboard: keyboardOf(connection, context),
    mouse,
    url: () => main.url(),
    async goto(url) {
      // A tab that goes over to the extension's process tells of no load.
      const own = url.startsWith('moz-extension:');
      await send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
      await until(`${url} is loaded`, () =>
        main.evaluate(`document.readyState === 'complete' && location.href !== 'about:blank'`),
      );
    },
    goBack: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    bringToFront: () => send('browsingContext.activate', { context }),
    async close() {
      if (tree.get(context) !== undefined) await send('browsingContext.close', { context });
    },
    isClosed: () => tree.get(context) === undefined,
    setViewportSize: viewport => send('browsingContext.setViewport', { context, viewport }),
    async screenshot() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    addInitScript: script =>
      send('script.addPreloadScript', { functionDeclaration: String(script), contexts: [context] }),
    mainFrame,
    frames,
    evaluate: main.evaluate,
    evaluateHandle: main.evaluateHandle,
    locator: main.locator,
    frameLocator: outer => ({
      locator: selector =>
        locatorOf(`${selector} in ${outer}`, async () => {
          for (const frame of frames().slice(1)) {
            const element = await frame.frameElement();
            const chosen = await element.evaluate((one, wanted) => (one as Element).matches(wanted), outer);
            if (chosen) return findAll(frame.ground, selector);
          }
          return [];
        }),
    }),
    getByRole: (role, { name }) =>
      locatorOf(`${role} ${name}`, async () => {
        const locator = { type: 'accessibility', value: { role, name } };
        const { nodes } = await send<{ nodes: RemoteValue[] }>('browsingContext.locateNodes', { context, locator });
        return nodes.map(remote => ({ ground: main.ground, remote }));
      }),
    on: (event: 'console' | 'pageerror', hear: Hear) => hearing[event].push(hear),
  };
}
