import type { Theme } from './card.ts';
import { type Area, areaOf, covers, type Size, type Spot } from './place.ts';

/**
 * The card's frame: a document of the extension's own in our closed root, where neither the page's scripts nor its
 * content policy reach. It knows nothing but a one-time token.
 */
export interface Frame {
  /** Makes the frame, unless it is there: it takes a while to be ready, so this comes before it is needed. */
  preload(): void;
  /** Something has been asked for: the frame lays it out unseen and says its size. (While hidden it lays out nothing.) */
  expect(): void;
  /** The token that was asked for came. */
  admit(token: string): void;
  /** Shows it as a card or notice. */
  show(spot: Spot, size: Size, theme: Theme): void;
  /** Shows it over the whole viewport. */
  cover(theme: Theme): void;
  hide(): void;
  hasFocus(): boolean;
  /** Where it can be seen as a card. */
  area(): Area | undefined;
  /** The pointer is there now; see {@link createFrame}. */
  pointed(x: number, y: number): boolean;
  remove(): void;
}

/** Wide enough for every card, so that it can lay itself out before it is seen. */
const unseen = { width: 340, height: 640 };

/** As in the product's own look: a hairline and two soft layers, which follow the element's colour scheme. */
const shadow = [
  '0 0 0 1px light-dark(oklch(0.3 0.03 220 / 0.1), oklch(1 0 0 / 0.13))',
  '0 2px 4px light-dark(oklch(0.3 0.03 220 / 0.07), oklch(0 0 0 / 0.4))',
  '0 12px 32px -6px light-dark(oklch(0.3 0.03 220 / 0.14), oklch(0 0 0 / 0.55))',
].join(',');

/**
 * A card takes the pointer only while it is over it. Otherwise a page could find it by asking what lies at each point,
 * and learn when somebody was warned. (Fingers come without notice: where there is no hovering it always does.)
 */
export function createFrame(root: ShadowRoot, askToken: () => void): Frame {
  const fingers = matchMedia('(hover: none)');
  let element: HTMLIFrameElement | undefined;
  let shown: Area | undefined;
  /** The browsing context that has been given a token. */
  let admitted: Window | null = null;

  function dress(styles: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(styles)) element?.style.setProperty(name, value, 'important');
  }

  function lay({ left, top }: Spot, { width, height }: Size): void {
    dress({ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }

  const frame: Frame = {
    preload() {
      if (element !== undefined) return;
      element = document.createElement('iframe');
      // Under a page's COEP `require-corp` only such a frame loads; browsers without it do not ask for one.
      if ('credentialless' in element) element.credentialless = true;
      element.tabIndex = -1;
      // A page that takes our host away makes the frame load anew, in a new context, which needs a token of its own. (A
      // change of the hash may fire `load` as well: that is the context we know.)
      element.addEventListener('load', () => {
        if (element?.contentWindow !== admitted) askToken();
      });
      dress({ position: 'fixed', border: '0' });
      frame.hide();
      element.src = chrome.runtime.getURL('card.html');
      root.append(element);
    },
    admit(token) {
      // A change of the hash alone loads nothing: the document that is there hears of it.
      admitted = element?.contentWindow ?? null;
      admitted?.location.replace(`${documentAddress()}#${token}`);
    },
    expect() {
      frame.preload();
      if (shown === undefined) dress({ visibility: 'visible', opacity: '0' });
    },
    show(spot, size, theme) {
      lay(spot, size);
      shown = areaOf(spot, size);
      // A frame's ground is opaque where its scheme is not the scheme of the element.
      dress({
        'color-scheme': theme,
        'border-radius': '12px',
        'box-shadow': shadow,
        visibility: 'visible',
        opacity: '1',
      });
      if (fingers.matches) dress({ 'pointer-events': 'auto' });
    },
    cover(theme) {
      shown = undefined;
      dress({ left: '0', top: '0', width: '100%', height: '100%', 'border-radius': '0', 'box-shadow': 'none' });
      dress({ 'color-scheme': theme, visibility: 'visible', opacity: '1', 'pointer-events': 'auto' });
    },
    hide() {
      shown = undefined;
      dress({ visibility: 'hidden', 'pointer-events': 'none', 'box-shadow': 'none' });
      lay({ left: 0, top: 0 }, unseen);
    },
    hasFocus: () => element !== undefined && root.activeElement === element,
    area: () => shown,
    pointed(x, y) {
      const over = shown !== undefined && covers(shown, x, y);
      if (shown !== undefined && !fingers.matches) dress({ 'pointer-events': over ? 'auto' : 'none' });
      return over;
    },
    remove() {
      element?.remove();
      element = undefined;
      shown = undefined;
    },
  };
  return frame;
}

/** The address that the frame's document has in the end: Chromium loads it by another one, which is drawn for each session. */
function documentAddress(): string {
  const address = chrome.runtime.getURL('card.html');
  return address.replace(/^(chrome-extension:\/\/)[^/]+/, `$1${chrome.runtime.id}`);
}
