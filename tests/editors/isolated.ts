import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession } from 'playwright-core';
import { inChromium } from '../support/cdp.ts';
import { isolateInFirefox } from '../support/firefox/isolated.ts';
import { inFirefox } from '../support/firefox/see.ts';
import type { Page } from '../support/page.ts';
import type { probe } from './probe.ts';

type Probe = typeof probe;
type Rest<F> = F extends (editable: HTMLElement, ...rest: infer R) => unknown ? R : never;
type Result<F> = F extends (...all: never[]) => infer R ? Awaited<R> : never;

/** The adapters and marks in an isolated world of a page, as in a composer script, without the extension around them. */
export interface Isolated {
  /** Calls the probe with a box of the page as its editable. */
  call<Name extends keyof Probe>(box: string, name: Name, ...rest: Rest<Probe[Name]>): Promise<Result<Probe[Name]>>;
}

const bundle = build({
  entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).then(({ outputFiles }) => outputFiles[0]!.text);

interface Context {
  readonly id: number;
  readonly auxData?: Readonly<Record<string, unknown>>;
}

/** Puts the probe into the frame of `page` that offers the box. */
export async function isolate(page: Page, box: string): Promise<Isolated> {
  const firefox = inFirefox(page);
  if (firefox === undefined) return isolateInChromium(page, box);
  return { call: (await isolateInFirefox(firefox, await bundle, box)) as Isolated['call'] };
}

async function isolateInChromium(page: Page, box: string): Promise<Isolated> {
  const own = inChromium(page);
  const session = await own.context().newCDPSession(own);
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const main = await mainWorld(session, contexts, box);
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: String(main.auxData?.frameId),
    worldName: 'probe',
  });
  await session.send('Runtime.evaluate', { contextId: executionContextId, expression: await bundle });

  return {
    async call(name, method, ...rest) {
      const objectId = await carryOver(session, main.id, executionContextId, name);
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: 'function (method, ...rest) { return probe[method](this, ...rest); }',
        arguments: [method, ...rest].map(value => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

async function mainWorld(session: CDPSession, contexts: readonly Context[], box: string): Promise<Context> {
  for (const context of contexts.filter(({ auxData }) => auxData?.isDefault === true)) {
    const expression = `window.demo?.[${JSON.stringify(box)}] !== undefined`;
    const { result } = await session.send('Runtime.evaluate', { contextId: context.id, expression });
    if (result.value === true) return context;
  }
  throw new Error(`No frame of the page offers the box "${box}".`);
}

/** The box's editable as an object of the isolated world; nodes are shared, their wrappers are not. */
async function carryOver(session: CDPSession, from: number, to: number, box: string): Promise<string> {
  const expression = `window.demo[${JSON.stringify(box)}].editable`;
  const { result } = await session.send('Runtime.evaluate', { contextId: from, expression });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId! });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node.backendNodeId,
    executionContextId: to,
  });
  return object.objectId!;
}
