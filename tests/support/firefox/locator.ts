import type { Locator } from '../page.ts';
import { until } from '../until.ts';
import { type Ground, handleTo } from './handle.ts';
import type { RemoteValue } from './values.ts';

/** Finds an element of a frame, which may not be there yet. */
export interface Found {
  readonly ground: Ground;
  readonly remote: RemoteValue;
}

/** A locator of what `find` finds, in order. */
export function locatorOf(what: string, find: () => Promise<readonly Found[]>): Locator {
  const element = async (patience?: number) => {
    const { ground, remote } = await until(`${what} is there`, async () => (await find())[0], patience);
    return handleTo<HTMLElement>(ground, remote);
  };
  const locator: Locator = {
    click: async () => (await element()).click(),
    count: async () => (await find()).length,
    first: () => locator,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said
    innerText: async () => (await element()).evaluate(one => one.innerText),
    boundingBox: async () => (await element()).boundingBox(),
    scrollIntoViewIfNeeded: async ({ timeout } = {}) => (await element(timeout)).scrollIntoViewIfNeeded(),
  };
  return locator;
}

/** All elements of a frame that a selector finds, open roots included. */
export async function findAll(ground: Ground, selector: string): Promise<readonly Found[]> {
  const list = await ground.realm.callForHandle(query, [], selector);
  return (list.value as readonly RemoteValue[]).map(remote => ({ ground, remote }));
}

/** Runs in the page. */
function query(selector: string): Element[] {
  const below = (root: ParentNode): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : below(shadowRoot))),
  ];
  return below(document);
}
