/** What the server, the tests and `npm start` know of a demo page; the page itself is the `client` file beside it. */

/** A way to post from a box. `button`: by mouse; `tab+enter`: Tab to the button, Enter; the others are keys in the box. */
export type Way = 'button' | 'mod+enter' | 'enter' | 'tab+enter' | 'page-mod+enter';

export interface DemoBox {
  /** Name of the box on its page, as in `window.demo`. */
  readonly name: string;
  /** The ways in which the real site posts from such a box. */
  readonly ways: readonly Way[];
  /** What starts a new line; undefined where the box has only one. */
  readonly newline: 'Enter' | 'Shift+Enter';
  /** Visible name of the button that must be pressed before the box is there, if any. */
  readonly opener?: string;
  /** Text that stands in the box when the page opens. */
  readonly prefilled?: string;
}

export interface DemoPage {
  readonly id: string;
  readonly title: string;
  /** Stands in for this host: served at `<host>.localhost`. Absent: a site that nobody described, at `localhost`. */
  readonly host?: string;
  readonly path: string;
  /** One short line for a newcomer: what is special about this box. */
  readonly note: string;
  /** A text to try; the sample policy says something about it. */
  readonly example: string;
  readonly boxes: readonly DemoBox[];
  /** The long specs (hundreds of random edits, both answers by every way) run over it in `npm run test:all` only. */
  readonly rare?: true;
}

/** Address of a page on a server at `port`. */
export function addressOf(page: DemoPage, port: number): string {
  return `http://${page.host === undefined ? '' : `${page.host}.`}localhost:${port}${page.path}`;
}
