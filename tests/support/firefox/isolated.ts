import type { FirefoxFrame } from './frame.ts';
import type { FirefoxPage } from './page.ts';
import { realmOf } from './realm.ts';

/** Runs a bundle in a sandbox beside a page's scripts; calls its `probe` with a box of the page. */
export async function isolateInFirefox(page: FirefoxPage, bundle: string, box: string) {
  const { realm } = (await frameWith(page, box)).ground;
  const sandbox = realmOf(page.connection, realm.context, 'probe');
  await sandbox.call(bundle, []);
  return async (name: string, method: string, ...rest: unknown[]): Promise<unknown> => {
    const { sharedId } = await realm.callForHandle(at => window.demo[at]!.editable, [], name);
    const place = await realm.call<readonly number[]>(placeOf, [], name);
    return sandbox.call(run, [{ sharedId: sharedId! }], place, method, ...rest);
  };
}

/** Runs in the page. Where a box is in a frame of the page's own: which frame, and which of its elements. */
function placeOf(name: string): readonly number[] {
  const { editable } = window.demo[name]!;
  const { ownerDocument: inside } = editable;
  if (inside === document) return [];
  const frame = Array.from(window, view => view).findIndex(view => view.document === inside);
  return [frame, [...inside.querySelectorAll('*')].indexOf(editable)];
}

/** Runs in the sandbox; an element of another document does not come over by itself. */
function run(given: HTMLElement | null, [frame, nth]: readonly number[], method: string, ...rest: unknown[]): unknown {
  const { probe } = globalThis as unknown as { probe: Record<string, (...all: unknown[]) => unknown> };
  return probe[method]!(given ?? window[frame!]!.document.querySelectorAll('*')[nth!], ...rest);
}

async function frameWith(page: FirefoxPage, box: string): Promise<FirefoxFrame> {
  for (const frame of page.frames()) {
    const there = await frame.evaluate(at => window.demo?.[at] !== undefined, box);
    if (there) return frame as FirefoxFrame;
  }
  throw new Error(`No frame of the page offers the box "${box}".`);
}
