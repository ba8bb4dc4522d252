/** Values as WebDriver BiDi writes them down (https://w3c.github.io/webdriver-bidi/#module-script). */

/** What a page gave back. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  /** Of things that stay in the page. */
  readonly handle?: string;
  /** Of nodes. */
  readonly sharedId?: string;
}

/** Something in a page, handed back to it. */
export type Reference = { readonly sharedId: string } | { readonly handle: string };

/**
 * The reference to what a page gave back, if it was one. A handle holds in its own realm alone, but there for nodes of other
 * documents as well.
 */
export function referenceTo({ sharedId, handle }: RemoteValue): Reference | undefined {
  if (handle !== undefined) return { handle };
  return sharedId === undefined ? undefined : { sharedId };
}

const named: Readonly<Record<string, number>> = { NaN: NaN, '-0': -0, Infinity: Infinity, '-Infinity': -Infinity };

/** Plain data out of what a page gave back; nodes and functions are undefined. */
export function fromRemote({ type, value }: RemoteValue): unknown {
  if (type === 'null') return null;
  if (type === 'number') return typeof value === 'string' ? named[value] : value;
  if (type === 'array') return (value as RemoteValue[]).map(fromRemote);
  if (type !== 'object') return ['string', 'boolean'].includes(type) ? value : undefined;
  const entries = value as readonly [string, RemoteValue][];
  return Object.fromEntries(entries.map(([key, one]) => [key, fromRemote(one)]));
}

/** Plain data for a page. */
export function toRemote(value: unknown): object {
  if (value === undefined || value === null) return { type: String(value) };
  if (typeof value === 'number') return { type: 'number', value: Number.isFinite(value) ? value : String(value) };
  if (typeof value !== 'object') return { type: typeof value, value };
  if (Array.isArray(value)) return { type: 'array', value: value.map(toRemote) };
  return { type: 'object', value: Object.entries(value).map(([key, one]) => [key, toRemote(one)]) };
}
