import type { Seen, SeenMark } from '../marks.ts';
import type { Page } from '../page.ts';
import type { FirefoxFrame } from './frame.ts';
import type { FirefoxPage } from './page.ts';
import type { RemoteValue } from './values.ts';

/** A node as WebDriver BiDi writes it down, closed roots included. */
interface RemoteNode extends RemoteValue {
  readonly value?: {
    readonly nodeType: number;
    readonly mode?: 'open' | 'closed';
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** The page where it is one of Firefox. */
export function inFirefox(page: Page): FirefoxPage | undefined {
  return 'connection' in page ? (page as FirefoxPage) : undefined;
}

/** Hosts and marks of a page, those in its frames included. */
export async function seeInFirefox(page: FirefoxPage): Promise<Seen> {
  const frames = page.frames().filter(frame => !frame.url().startsWith('moz-extension:')) as FirefoxFrame[];
  const seen = await Promise.all(frames.map(frame => seeIn(page, frame)));
  return {
    hosts: seen.reduce((sum, { hosts }) => sum + hosts, 0),
    marks: seen.flatMap(({ marks }) => marks).sort((one, other) => one.top - other.top || one.left - other.left),
  };
}

async function seeIn({ connection }: FirefoxPage, { ground }: FirefoxFrame): Promise<Seen> {
  const { result } = await connection.send<{ result: RemoteNode }>('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: ground.realm.context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const roots = below(result)
    .filter(({ value }) => value?.mode === 'closed')
    .filter(isOurs);
  const drawn = roots.flatMap(below).filter(({ value }) => value?.attributes?.['data-level'] !== undefined);
  if (drawn.length === 0) return { hosts: roots.length, marks: [] };
  const references = drawn.map(({ sharedId }) => ({ sharedId: sharedId! }));
  const [marks, { x, y }] = await Promise.all([
    ground.realm.call<(SeenMark | null)[]>(measure, references),
    ground.origin(),
  ]);
  const moved = marks
    .filter(mark => mark !== null)
    .map(({ level, left, top, right, bottom }) => ({
      level,
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
  return { hosts: roots.length, marks: moved };
}

function below(node: RemoteNode): RemoteNode[] {
  const { children = [], shadowRoot } = node.value ?? {};
  return [node, ...[...children, ...(shadowRoot ? [shadowRoot] : [])].flatMap(below)];
}

/** A root is ours when it holds the layer of marks or the extension's frame. */
function isOurs(root: RemoteNode): boolean {
  return below(root).some(({ value }) => {
    const { class: name, src } = value?.attributes ?? {};
    return name === 'marks' || src?.startsWith('moz-extension:') === true;
  });
}

/** Runs in the page. Null where a mark is not laid out: that of a box that is hidden. */
function measure(...marks: HTMLElement[]): (SeenMark | null)[] {
  return marks.map(mark => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const level = mark.dataset.level as SeenMark['level'];
    return mark.getClientRects().length === 0 ? null : { level, left, top, right, bottom };
  });
}
