import type { PageFrame } from './sender.ts';

const pending = new Set<string>();

/** Brings the composer script into the document that asked for it, once however often it asks meanwhile. */
export async function injectComposer(frame: PageFrame): Promise<void> {
  if (pending.has(frame.document)) return;
  pending.add(frame.document);
  try {
    await chrome.scripting.executeScript({ target: targetOf(frame), files: ['/composer.js'], injectImmediately: true });
  } catch {
    // The document went away meanwhile, or access was taken back: the sentinel asks again at the next touch.
  } finally {
    pending.delete(frame.document);
  }
}

/** Serves the tabs that were open before the extension was installed or updated: no page has to be loaded again. */
export async function injectSentinels(): Promise<void> {
  const { host_permissions: hosts = [] } = chrome.runtime.getManifest();
  if (hosts.length === 0) return;
  const tabs = await chrome.tabs.query({ url: [...hosts] }).catch(() => []);
  const target = (tabId: number) => ({ tabId, allFrames: true });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : chrome.scripting.executeScript({ target: target(id), files: ['/sentinel.js'], injectImmediately: true }),
    ),
  );
}

/** By document where the browser names documents, so that a frame that has moved on gets nothing meant for another page. */
function targetOf({ tab, frame, document }: PageFrame): chrome.scripting.InjectionTarget {
  return document.includes(':') ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
}
