import type { CDPSession } from 'playwright-core';
import { inChromium } from './cdp.ts';
import type { Page } from './page.ts';

/** The document as the debugger sees it: closed roots, the browser's own roots inside form controls, and frames. */

/** The part of the protocol's `DOM.Node` that is read here. */
export interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: DomNode;
}

/** Reads a page's pierced document in a session of its own. */
export async function pierced<Value>(
  page: Page,
  read: (session: CDPSession, root: DomNode) => Promise<Value>,
): Promise<Value> {
  const own = inChromium(page);
  const session = await own.context().newCDPSession(own);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await read(session, root);
  } finally {
    await session.detach();
  }
}

/** A node and all that is below it, the document of the extension's own frame excepted. */
export function below(node: DomNode): DomNode[] {
  const next = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument !== undefined && !isOwnFrame(node)) next.push(node.contentDocument);
  return [node, ...next.flatMap(below)];
}

export function attribute(node: DomNode, name: string): string | undefined {
  const list = node.attributes ?? [];
  const at = list.findIndex((key, index) => index % 2 === 0 && key === name);
  return at < 0 ? undefined : list[at + 1];
}

/** Whether a node is the frame that shows the card. */
export function isOwnFrame(node: DomNode): boolean {
  return (attribute(node, 'src') ?? '').startsWith('chrome-extension:');
}
