/** Who speaks: decided from what the browser says of a sender, before anything that it sent is looked at. */

type Sender = chrome.runtime.MessageSender;

/** A document in a frame of a web page, in which our own scripts run. */
export interface PageFrame {
  readonly tab: number;
  readonly frame: number;
  /** Names the document, not only the frame: another page in the same frame has another. */
  readonly document: string;
  /** Host of the document's origin; for `about:blank` and the like that of whoever made it. */
  readonly host: string;
  /** A private window: nothing of it is remembered or counted. */
  readonly incognito: boolean;
}

/** The page's frame that a content script of ours speaks from, or undefined for anybody else. */
export function pageFrame(sender: Sender | undefined, self: string): PageFrame | undefined {
  if (sender?.id !== self || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  const origin = webOrigin(sender.origin) ?? webOrigin(sender.url);
  if (origin === undefined) return undefined;
  return {
    tab: sender.tab.id,
    frame: sender.frameId,
    document: documentOf(sender.tab.id, sender.frameId, sender.documentId),
    host: origin.hostname,
    incognito: sender.tab.incognito,
  };
}

/** Where a card's frame stands, or undefined where the sender is not our own `card.html` inside a tab. */
export function cardFrame(sender: Sender | undefined, self: string, ownOrigin: string) {
  if (!isOwnPage(sender, self, ownOrigin, '/card.html')) return undefined;
  if (sender?.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return { tab: sender.tab.id, document: documentOf(sender.tab.id, sender.frameId, sender.documentId) };
}

/** Whether a page of the extension speaks, and none of its content scripts; given a path, that page alone. */
export function isOwnPage(sender: Sender | undefined, self: string, ownOrigin: string, path?: string): boolean {
  if (sender?.id !== self || sender.url === undefined || !URL.canParse(sender.url)) return false;
  const url = new URL(sender.url);
  const same = `${url.protocol}//${url.host}` === ownOrigin && (sender.origin ?? ownOrigin) === ownOrigin;
  return same && (path === undefined || url.pathname === path);
}

function webOrigin(address: string | undefined): URL | undefined {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Firefox names no documents: there the frame has to do. */
function documentOf(tab: number, frame: number, document: string | undefined): string {
  return document ?? `${tab}:${frame}`;
}
