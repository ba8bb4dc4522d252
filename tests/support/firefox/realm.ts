import type { Connection } from './connection.ts';
import { fromRemote, type Reference, type RemoteValue, toRemote } from './values.ts';

/** An expression, or a function: with things or data given, a string is taken for one as well. */
type Run = string | ((...given: never[]) => unknown);

/** The scripts of one document, or of a sandbox beside them. */
export interface Realm {
  readonly context: string;
  /** Calls a function with things of the page and plain data, and gives back plain data. */
  call<Value>(run: Run, things: readonly Reference[], ...given: unknown[]): Promise<Value>;
  /** The same for what stays in the page. */
  callForHandle(run: Run, things: readonly Reference[], ...given: unknown[]): Promise<RemoteValue>;
}

interface Outcome {
  readonly type: 'success' | 'exception';
  readonly result: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** The realm of a browsing context; `sandbox` names one beside the page's own, which sees the document and not its scripts. */
export function realmOf(connection: Connection, context: string, sandbox?: string): Realm {
  async function run(how: Run, things: readonly Reference[], given: readonly unknown[], stays: boolean) {
    const target = { context, ...(sandbox === undefined ? {} : { sandbox }) };
    const rest = {
      target,
      awaitPromise: true,
      resultOwnership: stays ? 'root' : 'none',
      // Depth of nodes only: plain data is told whole.
      serializationOptions: { maxDomDepth: 0 },
    };
    const { type, result, exceptionDetails } =
      typeof how === 'string' && things.length + given.length === 0
        ? await connection.send<Outcome>('script.evaluate', { ...rest, expression: how })
        : await connection.send<Outcome>('script.callFunction', {
            ...rest,
            functionDeclaration: String(how),
            arguments: [...things, ...given.map(toRemote)],
          });
    if (type === 'exception') throw new Error(exceptionDetails!.text);
    return result;
  }
  return {
    context,
    call: async <Value>(how: Run, things: readonly Reference[], ...given: unknown[]) =>
      fromRemote(await run(how, things, given, false)) as Value,
    callForHandle: (how, things, ...given) => run(how, things, given, true),
  };
}
