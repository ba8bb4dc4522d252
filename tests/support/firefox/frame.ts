import type { Frame } from '../page.ts';
import type { Connection } from './connection.ts';
import { type Ground, handleTo } from './handle.ts';
import { findAll, locatorOf } from './locator.ts';
import { realmOf } from './realm.ts';
import type { Known, Tree } from './tree.ts';
import type { RemoteValue } from './values.ts';

/** A frame and what its elements stand on. */
export interface FirefoxFrame extends Frame {
  readonly ground: Ground;
}

/** One frame of a tab; `click` is the tab's mouse. */
export function frameOf(connection: Connection, tree: Tree, known: Known, click: Ground['click']): FirefoxFrame {
  const { context } = known;
  const realm = realmOf(connection, context);
  const around = (): FirefoxFrame | null => {
    const parent = known.parent === null ? undefined : tree.get(known.parent);
    return parent === undefined ? null : frameOf(connection, tree, parent, click);
  };
  const frameElement = async () => {
    const locator = { type: 'context', value: { context } };
    const outer = around()!;
    const { nodes } = await connection.send<{ nodes: RemoteValue[] }>('browsingContext.locateNodes', {
      context: known.parent,
      locator,
    });
    return handleTo<Node>(outer.ground, nodes[0]!);
  };
  const ground: Ground = {
    realm,
    click,
    async origin() {
      if (around() === null) return { x: 0, y: 0 };
      const element = await frameElement();
      const [area, border] = await Promise.all([
        element.boundingBox(),
        element.evaluate(one => ({ x: (one as HTMLElement).clientLeft, y: (one as HTMLElement).clientTop })),
      ]);
      return { x: (area?.x ?? 0) + border.x, y: (area?.y ?? 0) + border.y };
    },
  };
  return {
    ground,
    url: () => tree.get(context)?.url ?? '',
    parentFrame: around,
    frameElement,
    evaluate: (run: string | ((...all: never[]) => unknown), ...given: unknown[]) =>
      realm.call<never>(run, [], ...given),
    evaluateHandle: async (run: string | ((...all: never[]) => unknown), ...given: unknown[]) =>
      handleTo<never>(ground, await realm.callForHandle(run, [], ...given)),
    locator: selector => locatorOf(selector, () => findAll(ground, selector)),
  };
}
