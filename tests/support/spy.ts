import type { Page } from './page.ts';

/** What a page that is out to learn about us sees of everything, by its own scripts alone. */
export interface Spied {
  /** Changes anywhere in the document outside of the editor, without the page's own. */
  readonly mutations: readonly string[];
  /** Messages, errors and policy reports that reached the window. */
  readonly events: readonly string[];
  /** Calls of functions that the page has put its own in the place of. */
  readonly calls: readonly string[];
}

/** Everything that a page can ask at one moment. */
export interface Asked {
  /** Element at each point of a grid over the viewport. */
  readonly points: readonly string[];
  readonly found: readonly boolean[];
  readonly selected: string;
  readonly highlights: number;
  readonly frames: number;
  readonly resources: readonly string[];
  readonly animations: number;
  readonly markup: string;
  readonly roots: number;
  readonly names: readonly string[];
}

declare global {
  interface Window {
    spied: { mutations: string[]; events: string[]; calls: string[] };
  }
}

/** Has every page of the context watch from its very start. */
export async function spyOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spied = { mutations: [] as string[], events: [] as string[], calls: [] as string[] };
    window.spied = spied;
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      spied.calls.push(`attachShadow ${this.localName}`);
      return attach.call(this, options);
    };
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...given) {
      if (this === window && /keydown|focusin/.test(given[0])) spied.calls.push(`listen ${given[0]}`);
      return listen.apply(this, given);
    };
    for (const type of [
      'message',
      'error',
      'unhandledrejection',
      'securitypolicyviolation',
      'wxt:content-script-started',
    ]) {
      listen.call(window, type, () => spied.events.push(type), true);
      listen.call(document, type, () => spied.events.push(type), true);
    }
    new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        if (at?.closest('#stage, #arrived')) continue;
        const nodes = [...addedNodes, ...removedNodes].map(node => node.nodeName);
        spied.mutations.push([type, target.nodeName, attributeName ?? '', ...nodes].join(' ').trim());
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** What the spy has seen since it was asked last. */
export function seenBy(page: Page): Promise<Spied> {
  return page.evaluate(() => {
    const { mutations, events, calls } = window.spied;
    return { mutations: mutations.splice(0), events: events.splice(0), calls: calls.splice(0) };
  });
}

/** Asks everything. `words` are looked for on the page. */
export function ask(page: Page, words: readonly string[]): Promise<Asked> {
  return page.evaluate(wanted => {
    const points: string[] = [];
    for (let x = 4; x < innerWidth; x += 24) {
      for (let y = 4; y < innerHeight; y += 24) points.push(document.elementFromPoint(x, y)?.nodeName ?? '');
    }
    const selection = getSelection()!;
    const kept = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const found = wanted.map(word => (window as unknown as { find(text: string): boolean }).find(word));
    selection.selectAllChildren(document.documentElement);
    selection.collapseToStart();
    for (let step = 0; step < 200; step++) selection.modify('extend', 'forward', 'line');
    const selected = selection.toString();
    selection.removeAllRanges();
    if (kept !== undefined) selection.addRange(kept);
    const elements = [...document.querySelectorAll('*')];
    const editable = window.demo ? Object.values(window.demo)[0]?.editable : undefined;
    const text = editable?.innerHTML ?? '';
    return {
      points,
      found,
      selected,
      highlights: CSS.highlights.size,
      frames: window.length,
      resources: performance
        .getEntries()
        .map(entry => entry.name)
        .filter(name => /extension|card\.html/.test(name)),
      animations: document.getAnimations().length,
      // The demo pages draw their class names anew at each load.
      markup: document.documentElement.outerHTML.replace(text, '').replaceAll(/"x\w{7}"/g, '""'),
      roots: elements.filter(element => element.shadowRoot !== null).length,
      names: Object.getOwnPropertyNames(window).filter(name => /beforehand|wxt|chrome\b.*runtime/i.test(name)),
    };
  }, words);
}
