/**
 * What specs do with a page, whatever the browser: a small part of Playwright's own interface, so that Chromium's pages are
 * of this shape as they are. `firefox/` brings the same over WebDriver BiDi. Functions run in the page; what they are given
 * and give back is plain data. All places are CSS pixels of the outermost viewport.
 */

export type InPage<Given, Value> = string | ((given: Given) => Value | Promise<Value>);

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Keyboard {
  /** One key, or several joined by `+`, the last of them while the others are down. */
  press(keys: string): Promise<void>;
  /** Types as a person does, a key at a time. */
  type(text: string): Promise<void>;
  /** A key that stays down; said again it repeats itself. */
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** Puts text in without keys. */
  insertText(text: string): Promise<void>;
}

export interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number, options?: { button?: 'left' | 'right' }): Promise<void>;
  dblclick(x: number, y: number): Promise<void>;
}

/** Something that lives in a page. */
export interface Handle<Thing> {
  evaluate<Value>(run: (thing: Thing) => Value | Promise<Value>): Promise<Value>;
  evaluate<Value, Given>(run: (thing: Thing, given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  evaluateHandle<Value>(run: (thing: Thing) => Value): Promise<Handle<Value>>;
  jsonValue(): Promise<Thing>;
  /** The same where it is an element, null where it is none. */
  asElement(): ElementHandle<Thing> | null;
}

export interface ElementHandle<Thing> extends Handle<Thing> {
  click(): Promise<void>;
  /** Null while it is not laid out. */
  boundingBox(): Promise<Area | null>;
  scrollIntoViewIfNeeded(): Promise<void>;
}

/** The first element that a selector finds, looked for anew each time and waited for; open roots are looked into. */
export interface Locator {
  click(): Promise<void>;
  count(): Promise<number>;
  first(): Locator;
  innerText(): Promise<string>;
  boundingBox(): Promise<Area | null>;
  scrollIntoViewIfNeeded(options?: { timeout?: number }): Promise<void>;
}

export interface Frame {
  url(): string;
  parentFrame(): Frame | null;
  /** The element that shows this frame in the one around it. */
  frameElement(): Promise<ElementHandle<Node>>;
  evaluate<Value>(run: InPage<void, Value>): Promise<Value>;
  evaluate<Value, Given>(run: InPage<Given, Value>, given: Given): Promise<Value>;
  evaluateHandle<Value>(run: InPage<void, Value>): Promise<Handle<Value>>;
  evaluateHandle<Value, Given>(run: InPage<Given, Value>, given: Given): Promise<Handle<Value>>;
  locator(selector: string): Locator;
}

export interface Page {
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  url(): string;
  /** Opens an address and waits until it is loaded. */
  goto(address: string): Promise<unknown>;
  goBack(options?: { waitUntil?: 'commit' }): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  isClosed(): boolean;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  screenshot(options?: { animations?: 'allow'; caret?: 'initial'; scale?: 'css' }): Promise<Buffer>;
  /** Runs in every document of the page before any script of its own. */
  addInitScript(script: () => void): Promise<unknown>;
  mainFrame(): Frame;
  /** All frames, the outermost first. */
  frames(): Frame[];
  evaluate: Frame['evaluate'];
  evaluateHandle: Frame['evaluateHandle'];
  locator(selector: string): Locator;
  frameLocator(selector: string): Pick<Frame, 'locator'>;
  getByRole(role: 'button', options: { name: string; exact: true }): Locator;
  on(event: 'console', hear: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', hear: (error: Error) => void): unknown;
}

/** The tabs of a browser. */
export interface Context {
  newPage(): Promise<Page>;
  pages(): Page[];
}
