import { mayReadHost } from './access.ts';
import type { PageFrame } from './sender.ts';

const pending = new Set<string>();

/** Brings the composer script into the document that asked for it, once however often it asks meanwhile. */
export async function injectComposer(frame: PageFrame): Promise<void> {
  if (pending.has(frame.document)) return;
  pending.add(frame.document);
  try {
    // Where access was taken back nothing of ours may keep a press waiting. Asked first, since Chromium leaves an injection
    // that it may not do yet waiting for the person's leave.
    if (!(await mayReadHost(frame.host))) return retire(frame);
    await chrome.scripting.executeScript({ target: targetOf(frame), files: ['/composer.js'], injectImmediately: true });
  } catch {
    // The document went away meanwhile: the sentinel of the next one asks.
  } finally {
    pending.delete(frame.document);
  }
}

/** Serves the tabs that stand open already: no page has to be loaded again. */
export async function injectSentinels(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await chrome.tabs.query({ url: [...patterns] }).catch(() => []);
  const target = (tabId: number) => ({ tabId, allFrames: true });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : chrome.scripting.executeScript({ target: target(id), files: ['/sentinel.js'], injectImmediately: true }),
    ),
  );
}

/** Has our scripts step back wherever a page of this host stands open. Before its permission goes: after that nobody can tell where. */
export async function retireHost(host: string): Promise<void> {
  const tabs = await chrome.tabs.query({ url: `*://${host}/*` }).catch(() => []);
  const frames = await Promise.all(tabs.map(({ id }) => framesOf(id!, host)));
  for (const frame of frames.flat()) retire(frame);
}

async function framesOf(tab: number, host: string): Promise<Pick<PageFrame, 'tab' | 'frame'>[]> {
  const func = () => location.hostname;
  const results = await chrome.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func })
    .catch(() => []);
  return results.flatMap(({ frameId, result }) => (result === host ? [{ tab, frame: frameId }] : []));
}

function retire({ tab, frame }: Pick<PageFrame, 'tab' | 'frame'>): void {
  void chrome.tabs.sendMessage(tab, { kind: 'retire' }, { frameId: frame }).catch(() => undefined);
}

/** By document where the browser names documents, so that a frame that has moved on gets nothing meant for another page. */
function targetOf({ tab, frame, document }: PageFrame): chrome.scripting.InjectionTarget {
  return document.includes(':') ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
}
