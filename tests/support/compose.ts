import { keys } from '../editors/keys.ts';
import type { DemoPage, Way } from '../pages/page.ts';
import type { ElementHandle, Frame, Page } from './page.ts';
import type { DemoServer } from './server.ts';
import { until } from './until.ts';

/** A box of a demo page, as a person meets it: real mouse, real keys. */
export interface Composer {
  readonly page: Page;
  /** The frame that holds the box. */
  readonly frame: Frame;
  readonly editable: ElementHandle<HTMLElement>;
  readonly button: ElementHandle<HTMLElement> | null;
  /** Clicks into the box and types with real keys; `\n` is what starts a new line in this box. */
  type(text: string): Promise<void>;
  /** Posts in one of the site's own ways. */
  submit(way: Way): Promise<void>;
  /** Text in the framework's model. */
  model(): Promise<string>;
  /** Clicks the middle of the button, also where it lies in a closed shadow root. */
  press(): Promise<void>;
}

/** Opens a demo page and its box (the first one when not named). */
export async function openPage(page: Page, server: DemoServer, demo: DemoPage, query = ''): Promise<void> {
  await page.goto(server.address(demo, query));
  await until(`${demo.id} is ready`, () => frameOf(page, demo.boxes.find(box => box.opener === undefined)?.name));
}

/** The box of a page that is open already; presses what opens it, if anything does. */
export async function composerOf(page: Page, demo: DemoPage, name = demo.boxes[0]!.name): Promise<Composer> {
  const box = demo.boxes.find(one => one.name === name);
  if (box === undefined) throw new Error(`The page "${demo.id}" has no box "${name}".`);
  if (box.opener !== undefined) await page.getByRole('button', { name: box.opener, exact: true }).click();
  const frame = await until(`the box ${name} of ${demo.id} is there`, () => frameOf(page, name));
  const editable = (await frame.evaluateHandle(at => window.demo[at]!.editable, name)).asElement()!;
  const button = (
    await frame.evaluateHandle(at => window.demo[at]!.button ?? null, name)
  ).asElement() as ElementHandle<HTMLElement> | null;
  const press = async (): Promise<void> => {
    if (button === null) throw new Error(`The box "${name}" of "${demo.id}" has no button.`);
    await clickMiddle(page, button);
  };
  return {
    page,
    frame,
    editable,
    button,
    press,
    async type(text) {
      await clickMiddle(page, editable);
      await keys(page, box.newline, text);
    },
    submit: way => ways[way]({ page, press, button }),
    model: () => frame.evaluate(at => window.model(at), name),
  };
}

type Hands = Pick<Composer, 'page' | 'button' | 'press'>;

/** How each way is done with mouse and keys. */
const ways: Readonly<Record<Way, (hands: Hands) => Promise<void>>> = {
  button: ({ press }) => press(),
  enter: ({ page }) => page.keyboard.press('Enter'),
  'mod+enter': ({ page }) => page.keyboard.press('Control+Enter'),
  'page-mod+enter': ({ page }) => page.keyboard.press('Control+Enter'),
  async 'tab+enter'({ page, button }) {
    for (let tabs = 0; tabs < 20 && !(await hasFocus(button)); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
};

function hasFocus(element: ElementHandle<HTMLElement> | null): Promise<boolean> | undefined {
  return element?.evaluate(one => (one.getRootNode() as Document | ShadowRoot).activeElement === one);
}

/**
 * Playwright's own click asks `elementFromPoint`, which does not see into closed roots. Like a person, this one points
 * first: right after something above it has gone, the browser still gives the pointer to that.
 */
async function clickMiddle(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element to click is not laid out.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let nudge = 0;
  await until('the pointer is on the element', async () => {
    nudge = 1 - nudge;
    await page.mouse.move(x + nudge, y);
    // Quirks mode, as in frames without a document type, knows `:hover` of nothing but links, unless a type stands before it.
    return element.evaluate(one => one.matches(`${one.localName}:hover`));
  });
  await page.mouse.click(x, y);
}

/** The frame that offers a box; without a name, the page's own once it offers the hook. */
async function frameOf(page: Page, name: string | undefined): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (/^(chrome|moz)-extension:/.test(frame.url())) continue;
    const there = await frame.evaluate(
      at => (at === undefined ? window.demo !== undefined : window.demo?.[at] !== undefined),
      name,
    );
    if (there) return frame;
  }
  return undefined;
}
