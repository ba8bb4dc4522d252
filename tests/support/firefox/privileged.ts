import type { Connection } from './connection.ts';
import { realmOf } from './realm.ts';

/** Id of the extension in Firefox, as `wxt.config.ts` says it. */
export const geckoId = 'beforehand@beforehand.example';

/** What the browser itself knows of an extension (toolkit/components/extensions/parent/ext-backgroundPage.js). */
interface FirefoxGlobals {
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly mozExtensionHostname: string;
      readonly extension: { terminateBackground(options: object): Promise<void> };
    };
  };
}

/** Runs a function with the browser's own rights, in its window. */
export async function privileged<Value>(
  connection: Connection,
  run: (given: string) => Value | Promise<Value>,
  given = '',
): Promise<Value> {
  const { contexts } = await connection.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  return realmOf(connection, contexts[0]!.context).call<Value>(run, [], given);
}

/** Host of the extension's own pages, which is drawn anew whenever it is installed. */
export function extensionHost(connection: Connection): Promise<string> {
  return privileged(
    connection,
    id => (globalThis as unknown as FirefoxGlobals).WebExtensionPolicy.getByID(id).mozExtensionHostname,
    geckoId,
  );
}

/** Stops the background page as the browser does after 30 s of rest; the next event starts it anew. */
export function stopEventPage(connection: Connection): Promise<void> {
  return privileged(
    connection,
    id => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
      return WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    },
    geckoId,
  );
}
